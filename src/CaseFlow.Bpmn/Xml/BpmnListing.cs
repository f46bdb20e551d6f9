using System.Collections.Immutable;
using CaseFlow.Bpmn.Metamodel;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Xml.Readers;
using CaseFlow.Bpmn.Xml.Writers;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml;

/// <summary>
/// Lists all that a file has: what is carried out and what is only kept, as collaborations, conversations, choreographies and annotations are. Lists
/// are made when asked for.
/// </summary>
public static class BpmnListing
{
    private static readonly ImmutableArray<TypeShape> Listed =
        [Standard.Elements[BpmnNames.Model + "baseElement"].Type!, Standard.Elements[BpmnNames.Model + "baseElementWithMixedContent"].Type!];

    /// <summary>Every element of the standard that may have an id, diagrams apart, by kind and in file order.</summary>
    /// <param name="document">The document.</param>
    public static ImmutableSortedDictionary<string, ImmutableArray<ListedElement>> Elements(BpmnDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return RootOf(document).Descendants()
            .Where(element => Standard.Elements.TryGetValue(element.Name, out var shape) && Listed.Any(shape.Type!.Is))
            .GroupBy(element => element.Name.LocalName)
            .ToImmutableSortedDictionary(group => group.Key, group => group.Select(Show).ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>The references that lead out of the file, in file order; nobody follows them.</summary>
    /// <param name="document">The document.</param>
    public static ImmutableArray<OutsideReference> OutsideReferences(BpmnDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var root = RootOf(document);
        var check = new SchemaCheck(new SchemaFindings(new ReadingContext(root)));
        check.Check(root);
        return
        [
            .. from reference in check.Identities.References
               where reference.Space is { } space && space != document.TargetNamespace
               select new OutsideReference(ReadingContext.OwnerOf(reference.At), reference.Name, reference.Space!, reference.Target, reference.At.Line),
        ];
    }

    private static ElementNode RootOf(BpmnDocument document) => (document.Source ?? DefinitionsWriter.Write(document)).Root;

    private static ListedElement Show(ElementNode element) => new(
        element.Name.LocalName,
        element.Attribute("id")?.Value is { Length: > 0 } id ? new ElementId(id) : null,
        element.Attribute("name")?.Value,
        element.Line);
}
