using System.Collections.Immutable;
using System.Xml.Linq;
using CaseFlow.Xml;

namespace CaseFlow.Dmn.Xml.Writers;

/// <summary>The element of a file that a part of a table replaces, if there is one.</summary>
/// <param name="Element">The element; null for a new part.</param>
/// <param name="Space">The namespace of the file's version.</param>
internal readonly record struct OldPart(ElementNode? Element, XNamespace Space)
{
    internal OldPart Inner(string name) => new(Element?.Element(Space + name), Space);

    /// <summary>Begins the new element with what the old one has beside the model.</summary>
    internal Draft Begin(string name, WritingContext context)
    {
        var draft = context.Of(name).From(Element);
        return Element is null ? draft : draft.Keep(Element.Element(Space + "description")).Keep(Element.Element(Space + "extensionElements"));
    }

    /// <summary>The same, where the description belongs to the model.</summary>
    internal Draft Begin(string name, WritingContext context, string? description, string? before)
    {
        var draft = context.Of(name).From(Element);
        draft = description == before && Element is not null ? draft.Keep(Element.Element(Space + "description")) : draft.Add("description", description);
        return draft.Keep(Element?.Element(Space + "extensionElements"));
    }

    /// <summary>Finds parts of the old element by their ids.</summary>
    internal Func<string?, (OldPart Part, T? Old)> ById<T>(string name, ImmutableArray<T>? old, Func<T, string?> idOf)
        where T : class
    {
        var space = Space;
        var known = new Dictionary<string, (OldPart Part, T? Old)>(StringComparer.Ordinal);
        if (Element is not null && old is { } parts)
        {
            foreach (var (element, part) in Element.Elements(Space + name).Zip(parts))
            {
                if (idOf(part) is { } id)
                {
                    known.TryAdd(id, (new OldPart(element, space), part));
                }
            }
        }

        return id => id is not null && known.TryGetValue(id, out var found) ? found : (new OldPart(null, space), null);
    }

    /// <summary>Finds cells of the old rule by their ids, or where they have none by their place, if the number of columns is the same.</summary>
    internal Func<string?, int, (OldPart Part, T? Old)> Cells<T>(string name, ImmutableArray<T>? old, int count, Func<T, string?> idOf)
        where T : class
    {
        var byId = ById(name, old, idOf);
        var space = Space;
        var elements = Element?.Elements(Space + name).ToList() ?? [];
        return (id, at) => id is not null || old is not { } cells || cells.Length != count || idOf(cells[at]) is not null
            ? byId(id)
            : (new OldPart(elements[at], space), cells[at]);
    }
}
