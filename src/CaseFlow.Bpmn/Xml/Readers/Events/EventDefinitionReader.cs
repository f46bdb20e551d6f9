using System.Collections.Frozen;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Xml.Readers.Events;

/// <summary>Reads what an event waits for or does.</summary>
internal static class EventDefinitionReader
{
    public static IReadOnlySet<string> Parts { get; } =
        new[]
        {
            "timerEventDefinition", "messageEventDefinition", "errorEventDefinition", "terminateEventDefinition",
            "signalEventDefinition", "escalationEventDefinition", "conditionalEventDefinition", "linkEventDefinition",
        }.ToFrozenSet();

    public static EventDefinition Read(NodeSource source)
    {
        if (source.Part("timerEventDefinition") is { } timer)
        {
            return TimerReader.Read(source, timer);
        }

        if (source.Part("messageEventDefinition") is { } message)
        {
            return new EventDefinition.MessageRef(source.Context.Resolve(message, "messageRef", source.Context.Messages));
        }

        if (source.Part("errorEventDefinition") is { } error)
        {
            return new EventDefinition.ErrorRef(source.Context.Resolve(error, "errorRef", source.Context.Errors));
        }

        if (source.Part("signalEventDefinition") is { } signal)
        {
            return new EventDefinition.SignalRef(source.Context.Resolve(signal, "signalRef", source.Context.Signals));
        }

        if (source.Part("escalationEventDefinition") is { } escalation)
        {
            return new EventDefinition.EscalationRef(source.Context.Resolve(escalation, "escalationRef", source.Context.Escalations));
        }

        if (source.Part("conditionalEventDefinition") is { } conditional)
        {
            return new EventDefinition.Conditional(ExpressionReader.Read(conditional.Element(BpmnNames.Model + "condition"), source.Context));
        }

        if (source.Part("linkEventDefinition") is { } link)
        {
            return new EventDefinition.Link(link.Attribute("name")?.Value);
        }

        return source.Part("terminateEventDefinition") is null ? new EventDefinition.None() : new EventDefinition.Terminate();
    }
}
