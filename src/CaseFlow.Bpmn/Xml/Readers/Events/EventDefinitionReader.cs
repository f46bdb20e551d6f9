using System.Collections.Frozen;
using System.Collections.Immutable;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers.Events;

/// <summary>Reads what an event waits for or does: definitions of its own, then those it refers to.</summary>
internal static class EventDefinitionReader
{
    private const string Reference = "eventDefinitionRef";

    private static readonly FrozenDictionary<string, Func<ElementNode, ReadingContext, EventDefinition>> Kinds =
        new Dictionary<string, Func<ElementNode, ReadingContext, EventDefinition>>
        {
            ["timerEventDefinition"] = TimerReader.Read,
            ["messageEventDefinition"] = (element, context) => new EventDefinition.MessageRef(ReadingContext.Resolve(element, "messageRef", context.Messages)),
            ["errorEventDefinition"] = (element, context) => new EventDefinition.ErrorRef(ReadingContext.Resolve(element, "errorRef", context.Errors)),
            ["signalEventDefinition"] = (element, context) => new EventDefinition.SignalRef(ReadingContext.Resolve(element, "signalRef", context.Signals)),
            ["escalationEventDefinition"] = (element, context) => new EventDefinition.EscalationRef(ReadingContext.Resolve(element, "escalationRef", context.Escalations)),
            ["conditionalEventDefinition"] = (element, context) =>
                new EventDefinition.Conditional(ExpressionReader.Read(element.Element(BpmnNames.Model + "condition"), context)),
            ["linkEventDefinition"] = (element, _) => new EventDefinition.Link(element.Attribute("name")?.Value),
            ["compensateEventDefinition"] = (element, _) =>
                new EventDefinition.Compensate(Attributes.Reference(element, "activityRef"), Attributes.Flag(element, "waitForCompletion", otherwise: true)),
            ["cancelEventDefinition"] = (_, _) => new EventDefinition.Cancel(),
            ["terminateEventDefinition"] = (_, _) => new EventDefinition.Terminate(),
        }.ToFrozenDictionary();

    public static IReadOnlySet<string> Parts { get; } = Kinds.Keys.Append(Reference).ToFrozenSet();

    public static EventDefinition Read(NodeSource source)
    {
        var parts = All(source.Element, source.Context);
        return parts.Length switch
        {
            0 => new EventDefinition.None(),
            1 => parts[0],
            _ => new EventDefinition.Multiple(parts, source.Flag("parallelMultiple")),
        };
    }

    /// <summary>The definitions in an element, in file order, with those it refers to.</summary>
    public static ImmutableArray<EventDefinition> All(ElementNode holder, ReadingContext context) =>
    [
        .. holder.Elements()
            .Where(part => part.Name.Namespace == BpmnNames.Model && Parts.Contains(part.Name.LocalName))
            .Select(part => part.Name.LocalName == Reference ? Declared(part, context) : Kinds[part.Name.LocalName](part, context))
            .OfType<EventDefinition>(),
    ];

    /// <summary>Notes the event definitions that a file declares outside of events.</summary>
    public static void ReadDeclared(ElementNode definitions, ReadingContext context)
    {
        foreach (var element in definitions.Elements().Where(part => part.Name.Namespace == BpmnNames.Model && Kinds.ContainsKey(part.Name.LocalName)))
        {
            if (context.IdOf(element) is { } id)
            {
                context.EventDefinitions[id] = Kinds[element.Name.LocalName](element, context);
            }
        }
    }

    private static EventDefinition? Declared(ElementNode reference, ReadingContext context) =>
        ReadingContext.Resolve(reference.Value, context.EventDefinitions);
}
