using System.Collections.Frozen;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Xml.Readers.Events;

/// <summary>Reads what an event waits for or does.</summary>
internal static class EventDefinitionReader
{
    public static IReadOnlySet<string> Parts { get; } =
        new[] { "timerEventDefinition", "messageEventDefinition", "errorEventDefinition", "terminateEventDefinition" }.ToFrozenSet();

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

        return source.Part("terminateEventDefinition") is null ? new EventDefinition.None() : new EventDefinition.Terminate();
    }
}
