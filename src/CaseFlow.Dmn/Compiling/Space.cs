using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Compiling;

/// <summary>
/// A file together with those that it imports without a name, whose elements are read as if they stood in it (DMN 1.5 §6.3.3). Where two have
/// the same name, the first one counts: the file's own, then those of the imports in their order, each before what it imports itself.
/// </summary>
internal sealed class Space
{
    private readonly Dictionary<string, DrgElement> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ItemDefinition> types = new(StringComparer.Ordinal);

    internal Space(DmnDocument root, IReadOnlyList<DmnDocument> members)
    {
        Root = root;
        Members = members;
        foreach (var member in members)
        {
            foreach (var element in member.Elements.Where(element => element is not KnowledgeSource))
            {
                byName.TryAdd(element.VariableName, element);
            }

            foreach (var type in member.ItemDefinitions)
            {
                types.TryAdd(type.Name, type);
            }
        }
    }

    internal DmnDocument Root { get; }

    /// <summary>The file and those it imports without a name, the file first.</summary>
    internal IReadOnlyList<DmnDocument> Members { get; }

    /// <summary>The files that are imported with a name, by that name.</summary>
    internal Dictionary<string, Space> Named { get; } = new(StringComparer.Ordinal);

    /// <summary>The elements that count, by the names under which their values are read.</summary>
    internal IReadOnlyDictionary<string, DrgElement> Elements => byName;

    /// <summary>The types that count.</summary>
    internal IReadOnlyDictionary<string, ItemDefinition> Types => types;

    /// <summary>The element of an id, or the one that counts in its stead; null when there is none.</summary>
    /// <param name="id">The id.</param>
    /// <param name="wanted">The namespace of the file; null for any, the member at hand first.</param>
    /// <param name="from">The member where the reference stands; null for another space.</param>
    internal DrgElement? Find(string id, string? wanted, DmnDocument? from)
    {
        var found = from is not null && wanted is null ? In(from, id) : null;
        for (var at = 0; found is null && at < Members.Count; at++)
        {
            found = wanted is null || Members[at].Namespace == wanted ? In(Members[at], id) : null;
        }

        return found is not null && byName.TryGetValue(found.VariableName, out var counting) && counting.GetType() == found.GetType() ? counting : found;
    }

    private static DrgElement? In(DmnDocument document, string id)
    {
        foreach (var element in document.Elements)
        {
            if (element.Id == id && element is not KnowledgeSource)
            {
                return element;
            }
        }

        return null;
    }
}
