using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers;

/// <summary>What the readers of one file share: declarations, places, and the list of findings.</summary>
internal sealed class ReadingContext(ElementNode root)
{
    private readonly Lazy<HashSet<ElementId>> inRoles = new(() =>
    [
        .. root.Descendants(BpmnNames.Model + "lane")
            .Where(lane => lane.Elements(BpmnNames.ExtensionElements).Elements(BpmnNames.CaseFlow + "role").Any())
            .Elements(BpmnNames.Model + "flowNodeRef")
            .Select(member => new ElementId(member.Value.Trim())),
    ]);

    public SourceMap Source { get; } = SourceMap.Of(root);

    /// <summary>The expression language that the file declares; null for none.</summary>
    public string? DefaultLanguage { get; } = root.Attribute("expressionLanguage")?.Value;

    public Dictionary<ElementId, Message> Messages { get; } = [];

    public Dictionary<ElementId, Error> Errors { get; } = [];

    public Dictionary<ElementId, Signal> Signals { get; } = [];

    public Dictionary<ElementId, Escalation> Escalations { get; } = [];

    /// <summary>Event definitions declared outside of events.</summary>
    public Dictionary<ElementId, EventDefinition> EventDefinitions { get; } = [];

    public FindingList Findings { get; } = new();

    public void Report(string code, Severity severity, ElementNode at, string message, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        if (Findings.Takes(severity))
        {
            Findings.Add(Validation.Findings.Of(code, severity, OwnerOf(at), SourceMap.LineOf(at), message, arguments));
        }
    }

    /// <summary>The element's id; null, with a finding, when it has none.</summary>
    public ElementId? IdOf(ElementNode element)
    {
        if (element.Attribute("id")?.Value is { Length: > 0 } id)
        {
            return new ElementId(id);
        }

        Report(
            BpmnCodes.IdMissing,
            Severity.Blocking,
            element,
            $"Expected <{element.Name.LocalName}> to have an id, but it has none. Give it one that is unique in the file.",
            ("kind", element.Name.LocalName));
        return null;
    }

    /// <summary>The declared thing that an attribute refers to; null when the attribute is absent or names nothing, which is reported elsewhere.</summary>
    public static T? Resolve<T>(ElementNode element, string attribute, Dictionary<ElementId, T> declared)
        where T : class =>
        Resolve(element.Attribute(attribute)?.Value, declared);

    /// <summary>The declared thing that a text refers to; null when there is no text or it names nothing, which is reported elsewhere.</summary>
    public static T? Resolve<T>(string? reference, Dictionary<ElementId, T> declared)
        where T : class =>
        string.IsNullOrWhiteSpace(reference) ? null : declared.GetValueOrDefault(LocalPart(reference));

    /// <summary>Whether a lane that lists the node says who works there.</summary>
    public bool HasRoleByLane(ElementId node) => inRoles.Value.Contains(node);

    /// <summary>The id in a qualified name: what follows its prefix.</summary>
    public static ElementId LocalPart(string qualified)
    {
        var trimmed = qualified.Trim();
        return new ElementId(trimmed[(trimmed.LastIndexOf(':') + 1)..]);
    }

    /// <summary>The innermost element with an id, that element included.</summary>
    public static ElementId? OwnerOf(ElementNode element)
    {
        var owner = element.AncestorsAndSelf().FirstOrDefault(candidate => candidate.Attribute("id") is not null && candidate.Name.Namespace != BpmnNames.CaseFlow);
        return owner is null ? null : new ElementId(owner.Attribute("id")!.Value);
    }
}
