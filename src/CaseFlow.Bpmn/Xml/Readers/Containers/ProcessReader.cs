using System.Collections.Frozen;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Xml.Readers.Data;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers.Containers;

internal static class ProcessReader
{
    private static readonly FrozenSet<string> Harmless =
        new[] { "documentation", "extensionElements", "auditing", "monitoring", "property", "supports", "correlationSubscription", "ioSpecification", "resourceRole", "performer", "humanPerformer", "potentialOwner" }.Concat(ScopeReader.Content).ToFrozenSet();

    /// <summary>The process; null, with a finding, when it has no id.</summary>
    public static Process? Read(ElementNode element, ReadingContext context, string? participantName)
    {
        if (context.IdOf(element) is not { } id)
        {
            return null;
        }

        foreach (var part in element.Elements().Where(part => part.Name.Namespace == BpmnNames.Model && !Harmless.Contains(part.Name.LocalName)))
        {
            Unsupported.Report(context, part, part.Name.LocalName);
        }

        var source = new NodeSource(element, id, element.Attribute("name")?.Value ?? participantName, context);
        return new Process(id, source.Name, source.Flag("isExecutable"), ScopeReader.Read(element, context), [.. LaneReader.ReadAll(element, context)])
        {
            Data = DataReader.ReadAll(element, context),
            Subscriptions = CollaborationReader.Subscriptions(element, context),
            Mechanism = source.Extension("mechanism")?.Attribute("id")?.Value,
        };
    }
}
