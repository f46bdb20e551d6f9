namespace CaseFlow.Bpmn.Metamodel.Chapters;

/// <summary>Events and what they wait for or do (BPMN 2.0.2 §10.5).</summary>
internal static class Events
{
    public static ElementRow[] Rows { get; } =
    [
        new("event", "flowNode", "flowElement", "property*") { IsAbstract = true },
        new(
            "catchEvent",
            "event",
            Content: "dataOutput* dataOutputAssociation* outputSet? eventDefinition* eventDefinitionRef:qname(eventDefinition)*",
            Attributes: "parallelMultiple:boolean=false")
        { IsAbstract = true },
        new("throwEvent", "event", Content: "dataInput* dataInputAssociation* inputSet? eventDefinition* eventDefinitionRef:qname(eventDefinition)*") { IsAbstract = true },
        new("startEvent", "catchEvent", "flowElement", Attributes: "isInterrupting:boolean=true"),
        new("intermediateCatchEvent", "catchEvent", "flowElement"),
        new("boundaryEvent", "catchEvent", "flowElement", Attributes: "cancelActivity:boolean=true attachedToRef!:qname(activity)"),
        new("endEvent", "throwEvent", "flowElement"),
        new("intermediateThrowEvent", "throwEvent", "flowElement"),
        new("implicitThrowEvent", "throwEvent", "flowElement"),
        new("eventDefinition", "rootElement", "rootElement") { IsAbstract = true },
        new("cancelEventDefinition", "eventDefinition", "eventDefinition"),
        new("compensateEventDefinition", "eventDefinition", "eventDefinition", Attributes: "waitForCompletion:boolean activityRef:qname(activity)"),
        new("conditionalEventDefinition", "eventDefinition", "eventDefinition", "condition:expression"),
        new("errorEventDefinition", "eventDefinition", "eventDefinition", Attributes: "errorRef:qname(error)"),
        new("escalationEventDefinition", "eventDefinition", "eventDefinition", Attributes: "escalationRef:qname(escalation)"),
        new("linkEventDefinition", "eventDefinition", "eventDefinition", "source:qname* target:qname?", "name!:text"),
        new("messageEventDefinition", "eventDefinition", "eventDefinition", "operationRef:qname(operation)?", "messageRef:qname(message)"),
        new("signalEventDefinition", "eventDefinition", "eventDefinition", Attributes: "signalRef:qname(signal)"),
        new("terminateEventDefinition", "eventDefinition", "eventDefinition"),
        new("timerEventDefinition", "eventDefinition", "eventDefinition", "timeDate:expression|timeDuration:expression|timeCycle:expression?"),
    ];
}
