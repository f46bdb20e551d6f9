using System.Collections.Immutable;
using CaseFlow.Dmn.Model;
using CaseFlow.Xml;

namespace CaseFlow.Dmn.Xml;

/// <summary>Reads requirements and references (DMN 1.5 §6.3.13 to §6.3.15).</summary>
internal static class RequirementReader
{
    internal static ImmutableArray<Requirement> Read(ElementNode element, string name, ReadingContext context) =>
        [.. context.Parts(element, name).SelectMany(requirement => ReadOne(requirement, context))];

    /// <summary>The reference; null when the element has none.</summary>
    internal static DmnReference? ReadReference(ElementNode element, ReadingContext context)
    {
        var href = element.Attribute("href")?.Value.Trim() ?? "";
        var mark = href.LastIndexOf('#');
        var id = href[(mark + 1)..];
        var space = mark > 0 ? href[..mark] : null;
        return id.Length == 0 ? null : new DmnReference(space == context.Namespace ? null : space, id, element.Line);
    }

    private static IEnumerable<Requirement> ReadOne(ElementNode requirement, ReadingContext context)
    {
        foreach (var target in requirement.Elements())
        {
            if (target.Name.Namespace == context.Model && KindOf(target.Name.LocalName) is { } kind && ReadReference(target, context) is { } reference)
            {
                yield return new Requirement(kind, reference, requirement.Line) { Id = ReadingContext.OptionalIdOf(requirement) };
            }
        }
    }

    private static RequirementKind? KindOf(string name) => name switch
    {
        "requiredDecision" => RequirementKind.Decision,
        "requiredInput" => RequirementKind.Input,
        "requiredKnowledge" => RequirementKind.Knowledge,
        "requiredAuthority" => RequirementKind.Authority,
        _ => null,
    };
}
