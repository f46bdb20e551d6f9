using System.Xml.Linq;
using CaseFlow.Dmn.Model;
using CaseFlow.Xml;

namespace CaseFlow.Dmn.Xml;

/// <summary>What the readers of one file share: its namespace, its expression language and the findings.</summary>
internal sealed class ReadingContext(ElementNode root)
{
    private readonly string? defaultLanguage = root.Attribute("expressionLanguage")?.Value;

    internal DmnFindings Findings { get; } = new();

    internal XNamespace Model { get; } = root.Name.Namespace;

    internal static int LineOf(ElementNode element) => element.Line;

    internal ElementNode? Part(ElementNode element, string name) => element.Element(Model + name);

    internal IEnumerable<ElementNode> Parts(ElementNode element, string name) => element.Elements(Model + name);

    /// <summary>The id; null, with a finding, when there is none.</summary>
    internal string? IdOf(ElementNode element)
    {
        if (element.Attribute("id")?.Value is { Length: > 0 } id)
        {
            return id;
        }

        Findings.Add(
            DmnCodes.IdMissing, null, LineOf(element),
            $"Expected <{element.Name.LocalName}> to have an id, but it has none. Give it one that is unique in the file.",
            ("kind", element.Name.LocalName));
        return null;
    }

    /// <summary>The expression or tests that an element holds in its text part; null when there is no element.</summary>
    internal DmnText? TextOf(ElementNode? element)
    {
        if (element is null)
        {
            return null;
        }

        var text = Part(element, "text");
        return new DmnText(text?.Value.Trim() ?? "", element.Attribute("expressionLanguage")?.Value ?? defaultLanguage, LineOf(text ?? element));
    }

    /// <summary>Reports every part that is neither known nor harmless, so that nothing that changes a decision is passed over in silence.</summary>
    internal void ReportOthers(ElementNode element, string? owner, IReadOnlySet<string> known)
    {
        foreach (var part in element.Elements().Where(part => part.Name.Namespace == Model && !known.Contains(part.Name.LocalName)))
        {
            var kind = part.Name.LocalName;
            Findings.Add(
                DmnCodes.UnsupportedElement, owner, LineOf(part),
                $"Expected only decision tables and expressions, but <{kind}> is not carried out. Draw the decision without it.",
                ("kind", kind));
        }
    }
}
