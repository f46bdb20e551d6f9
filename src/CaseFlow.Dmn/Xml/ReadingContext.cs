using System.Xml.Linq;
using CaseFlow.Dmn.Model;
using CaseFlow.Xml;

namespace CaseFlow.Dmn.Xml;

/// <summary>What the readers of one file share: its namespaces, its languages and the findings.</summary>
internal sealed class ReadingContext(ElementNode root, DmnVersion version, DmnFindings findings)
{
    private readonly Dictionary<(ElementNode Element, string Prefix), string?> spaces = [];

    internal DmnFindings Findings => findings;

    internal XNamespace Model { get; } = root.Name.Namespace;

    internal DmnVersion Version => version;

    /// <summary>The namespace of the file's elements; empty for none.</summary>
    internal string Namespace { get; } = root.Attribute("namespace")?.Value.Trim() ?? "";

    /// <summary>The language of expressions that name none; null for FEEL.</summary>
    internal string? DefaultLanguage { get; } = NotFeel(root.Attribute("expressionLanguage")?.Value);

    /// <summary>The imports by their namespace, for names with a prefix.</summary>
    internal Dictionary<string, string> Imported { get; } = new(StringComparer.Ordinal);

    internal static string? TextOf(ElementNode element, string attribute) => element.Attribute(attribute)?.Value is { Length: > 0 } text ? text : null;

    internal static string IdOf(ElementNode element) => element.Attribute("id")?.Value.Trim() ?? "";

    internal static string? OptionalIdOf(ElementNode element) => IdOf(element) is { Length: > 0 } id ? id : null;

    internal static string NameOf(ElementNode element) => element.Attribute("name")?.Value.Trim() ?? "";

    /// <summary>The id of the innermost element around a place that has one; null for none.</summary>
    internal static string? OwnerOf(ElementNode element)
    {
        foreach (var outer in element.AncestorsAndSelf())
        {
            if (OptionalIdOf(outer) is { } id)
            {
                return id;
            }
        }

        return null;
    }

    /// <summary>The namespace of a prefix at an element; null when it is not declared. Looked for once at each element, as a file may have very many of both.</summary>
    internal string? SpaceOf(ElementNode? element, string prefix)
    {
        if (element is null)
        {
            return null;
        }

        if (spaces.TryGetValue((element, prefix), out var known))
        {
            return known;
        }

        foreach (var attribute in element.Attributes())
        {
            if (attribute.DeclaredPrefix == prefix)
            {
                return spaces[(element, prefix)] = attribute.Value;
            }
        }

        return spaces[(element, prefix)] = SpaceOf(element.Parent, prefix);
    }

    internal ElementNode? Part(ElementNode element, string name) => element.Element(Model + name);

    internal IEnumerable<ElementNode> Parts(ElementNode element, string name) => element.Elements(Model + name);

    /// <summary>The text of a part without white space around it; null when there is no such part or nothing in it.</summary>
    internal string? PartText(ElementNode element, string name) => Part(element, name)?.Value.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The language of an expression; null for FEEL.</summary>
    internal string? LanguageOf(ElementNode element) =>
        TextOf(element, "expressionLanguage") is { } own ? NotFeel(own) : DefaultLanguage;

    internal static string? NotFeel(string? language) => string.IsNullOrWhiteSpace(language) || DmnNames.IsFeel(language) ? null : language.Trim();

    /// <summary>The tests that an element holds; null when there is no element.</summary>
    internal UnaryTests? TestsOf(ElementNode? element)
    {
        if (element is null)
        {
            return null;
        }

        var text = Part(element, "text");
        return new UnaryTests(text?.Value.Trim() ?? "", LanguageOf(element), (text ?? element).Line) { Id = OptionalIdOf(element) };
    }

    internal InformationItem ItemOf(ElementNode element) =>
        new(NameOf(element), TypeRefReader.Read(element, this), element.Line) { Id = OptionalIdOf(element) };
}
