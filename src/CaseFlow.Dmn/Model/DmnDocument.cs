using System.Collections.Immutable;
using CaseFlow.Xml;

namespace CaseFlow.Dmn.Model;

/// <summary>A DMN file (<c>definitions</c>, DMN 1.5 §6.3.2): the decision requirements graph, the types it names and the files it imports.</summary>
/// <param name="Name">The name of the definitions; empty when the file gives none.</param>
/// <param name="Namespace">The namespace in which other files find its elements; empty when the file gives none.</param>
/// <param name="Imports">The imports, in file order.</param>
/// <param name="ItemDefinitions">Types that the file defines, in file order.</param>
/// <param name="Elements">The elements of the decision requirements graph, in file order.</param>
public sealed record DmnDocument(
    string Name,
    string Namespace,
    ImmutableArray<DmnImport> Imports,
    ImmutableArray<ItemDefinition> ItemDefinitions,
    ImmutableArray<DrgElement> Elements)
{
    /// <summary>The id of the definitions; null for none.</summary>
    public string? Id { get; init; }

    /// <summary>The version of DMN.</summary>
    public DmnVersion Version { get; init; } = DmnVersion.V15;

    /// <summary>The address of the language of expressions that name none; null for FEEL.</summary>
    public string? ExpressionLanguage { get; init; }

    /// <summary>The address of the language of types that name none; null for FEEL.</summary>
    public string? TypeLanguage { get; init; }

    /// <summary>The file as it was read, whole; null for a model made in code.</summary>
    public XmlTree? Source { get; init; }

    /// <summary>The decisions, in file order.</summary>
    public IEnumerable<Decision> Decisions => Elements.OfType<Decision>();

    /// <summary>The input data, in file order.</summary>
    public IEnumerable<InputData> Inputs => Elements.OfType<InputData>();
}
