namespace CaseFlow.Bpmn.Metamodel.Chapters;

/// <summary>Tasks, sub-processes, calls and loops (BPMN 2.0.2 §10.3).</summary>
internal static class Activities
{
    private const string Unspecified = "implementation:uri(##unspecified,##WebService)=##unspecified";
    private const string WebService = "implementation:uri(##unspecified,##WebService)=##WebService";

    public static ElementRow[] Rows { get; } =
    [
        new(
            "activity",
            "flowNode",
            Content: "ioSpecification? property* dataInputAssociation* dataOutputAssociation* resourceRole* loopCharacteristics?",
            Attributes: "isForCompensation:boolean=false startQuantity:integer=1 completionQuantity:integer=1 default:idref(sequenceFlow)")
        { IsAbstract = true },
        new("task", "activity", "flowElement"),
        new("businessRuleTask", "task", "flowElement", Attributes: Unspecified),
        new("manualTask", "task", "flowElement"),
        new("receiveTask", "task", "flowElement", Attributes: $"{WebService} instantiate:boolean=false messageRef:qname(message) operationRef:qname(operation)"),
        new("scriptTask", "task", "flowElement", "script?", "scriptFormat:text"),
        new("script", Content: "#any?") { IsMixed = true },
        new("sendTask", "task", "flowElement", Attributes: $"{WebService} messageRef:qname(message) operationRef:qname(operation)"),
        new("serviceTask", "task", "flowElement", Attributes: $"{WebService} operationRef:qname(operation)"),
        new("userTask", "task", "flowElement", "rendering*", Unspecified),
        new("rendering", "baseElement"),
        new("performer", "resourceRole", "resourceRole"),
        new("humanPerformer", "performer", "performer"),
        new("potentialOwner", "humanPerformer", "performer"),
        new("subProcess", "activity", "flowElement", "laneSet* flowElement* artifact*", "triggeredByEvent:boolean=false"),
        new("transaction", "subProcess", "flowElement", Attributes: "method:uri(##Compensate,##Image,##Store)=##Compensate"),
        new(
            "adHocSubProcess",
            "subProcess",
            "flowElement",
            "completionCondition:expression?",
            "cancelRemainingInstances:boolean=true ordering:enum(Parallel,Sequential)"),
        new("callActivity", "activity", "flowElement", Attributes: "calledElement:qname"),
        new("globalTask", "callableElement", "rootElement", "resourceRole*"),
        new("globalBusinessRuleTask", "globalTask", "rootElement", Attributes: Unspecified),
        new("globalManualTask", "globalTask", "rootElement"),
        new("globalScriptTask", "globalTask", "rootElement", "script?", "scriptLanguage:uri"),
        new("globalUserTask", "globalTask", "rootElement", "rendering*", Unspecified),
        new("loopCharacteristics", "baseElement") { IsAbstract = true },
        new("standardLoopCharacteristics", "loopCharacteristics", "loopCharacteristics", "loopCondition:expression?", "testBefore:boolean=false loopMaximum:integer"),
        new(
            "multiInstanceLoopCharacteristics",
            "loopCharacteristics",
            "loopCharacteristics",
            "loopCardinality:expression? loopDataInputRef:qname? loopDataOutputRef:qname? inputDataItem:dataInput? outputDataItem:dataOutput? complexBehaviorDefinition* completionCondition:expression?",
            "isSequential:boolean=false behavior:enum(None,One,All,Complex)=All oneBehaviorEventRef:qname(eventDefinition) noneBehaviorEventRef:qname(eventDefinition)"),
        new("complexBehaviorDefinition", "baseElement", Content: "condition:formalExpression event:implicitThrowEvent?"),
    ];
}
