using System.Collections.Frozen;
using System.Collections.Immutable;
using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Checks;

/// <summary>What the rules share: the model by ids, the imported models, all expressions with their owners, and the findings.</summary>
internal sealed class CheckContext
{
    private readonly FrozenDictionary<string, DrgElement> local;
    private readonly FrozenSet<string> imports;
    private readonly FrozenDictionary<string, (DmnDocument Document, FrozenDictionary<string, DrgElement> Elements)> files;
    private readonly FrozenDictionary<string, string> spaces;
    private readonly ImmutableArray<DmnDocument> merged;
    private readonly bool isMergedUnknown;
    private readonly Dictionary<DmnDocument, FrozenSet<string>> types = new(ReferenceEqualityComparer.Instance);

    internal CheckContext(DmnDocument document, IReadOnlyCollection<DmnDocument>? imported)
    {
        Document = document;
        Imported = imported;
        local = ById(document);
        imports = document.Imports.Select(import => import.Namespace).ToFrozenSet(StringComparer.Ordinal);
        files = (imported ?? []).DistinctBy(file => file.Namespace).ToFrozenDictionary(file => file.Namespace, file => (file, ById(file)), StringComparer.Ordinal);
        spaces = document.Imports.Where(import => import.Name.Length > 0).DistinctBy(import => import.Name).ToFrozenDictionary(import => import.Name, import => import.Namespace, StringComparer.Ordinal);
        var mergedSpaces = document.Imports.Where(import => import.Name.Length == 0).Select(import => import.Namespace).Distinct().ToList();
        merged = [.. mergedSpaces.Select(FileOf).OfType<DmnDocument>()];
        isMergedUnknown = merged.Length < mergedSpaces.Count;
        Expressions = [.. document.Elements.SelectMany(element => Nested.In(element).Select(expression => (element, expression)))];
    }

    internal DmnDocument Document { get; }

    /// <summary>The models that may be imported; null when they are not known.</summary>
    internal IReadOnlyCollection<DmnDocument>? Imported { get; }

    /// <summary>Every expression at any depth with the element that it is part of.</summary>
    internal ImmutableArray<(DrgElement Owner, Expression Expression)> Expressions { get; }

    internal DmnFindings Findings { get; } = new();

    /// <summary>The element; null when it is not there. Not known when it is in a file that is not at hand.</summary>
    internal (DrgElement? Element, bool IsKnown) Find(DmnReference reference)
    {
        if (reference.Namespace is not { } space)
        {
            return (local.GetValueOrDefault(reference.Id), true);
        }

        if (!imports.Contains(space))
        {
            return (null, true);
        }

        return files.TryGetValue(space, out var file) ? (file.Elements.GetValueOrDefault(reference.Id), true) : (null, false);
    }

    /// <summary>The file of a namespace; null when it is not at hand.</summary>
    internal DmnDocument? FileOf(string space) => files.TryGetValue(space, out var file) ? file.Document : null;

    /// <summary>Whether the file or one that it imports defines a type, as far as files are at hand.</summary>
    internal bool Defines(string type)
    {
        if (isMergedUnknown || Defines(Document, type) || merged.Any(file => Defines(file, type)))
        {
            return true;
        }

        for (var dot = type.IndexOf('.', StringComparison.Ordinal); dot > 0; dot = type.IndexOf('.', dot + 1))
        {
            if (spaces.TryGetValue(type[..dot], out var space) && (FileOf(space) is not { } file || Defines(file, type[(dot + 1)..])))
            {
                return true;
            }
        }

        return false;
    }

    private bool Defines(DmnDocument document, string type)
    {
        if (!types.TryGetValue(document, out var names))
        {
            names = types[document] = document.ItemDefinitions.Select(item => item.Name).ToFrozenSet(StringComparer.Ordinal);
        }

        return names.Contains(type);
    }

    /// <summary>The id by which people find an element in the file: its own, or its name.</summary>
    internal static string Shown(DrgElement element) => element.Id.Length > 0 ? element.Id : element.Name;

    internal void Report(
        DmnSeverity severity, string code, DrgElement? element, int line, string message, params ReadOnlySpan<(string Name, string Value)> arguments) =>
        Findings.Add(severity, code, element is null ? null : Shown(element), line, message, arguments);

    private static FrozenDictionary<string, DrgElement> ById(DmnDocument document) =>
        document.Elements.Where(element => element.Id.Length > 0).DistinctBy(element => element.Id).ToFrozenDictionary(element => element.Id);
}
