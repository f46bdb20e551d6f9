using System.Collections.Immutable;

namespace CaseFlow.Engine.Definitions.Data;

/// <summary>Where an assignment puts its value, as written: a name, or a path by dots from a name.</summary>
internal static class DataPath
{
    /// <summary>Reads a target; null when the text is no path of names.</summary>
    /// <param name="text">The text, such as <c>order.total</c>.</param>
    /// <param name="places">The items that can be named, nearest first; a name may contain spaces and dots.</param>
    internal static (DataPlace? Place, string Variable, ImmutableArray<string> Path)? Read(string text, IEnumerable<DataPlace> places)
    {
        text = text.Trim();
        if (Named(text, places) is { } named)
        {
            var rest = text[named.Length..].TrimStart();
            var path = rest.Length == 0 ? [] : Parts(rest[1..]);
            return path.IsDefault ? null : (named.Place, named.Place.Variable, path);
        }

        var parts = Parts(text);
        return parts.IsDefault ? null : (null, parts[0], parts[1..]);
    }

    private static (DataPlace Place, int Length)? Named(string text, IEnumerable<DataPlace> places)
    {
        (DataPlace Place, int Length)? best = null;
        foreach (var place in places)
        {
            foreach (var name in place.Names.Prepend(place.Variable))
            {
                var isHead = text.StartsWith(name, StringComparison.Ordinal) && (text.Length == name.Length || text[name.Length..].TrimStart().StartsWith('.'));
                if (isHead && name.Length > (best?.Length ?? 0))
                {
                    best = (place, name.Length);
                }
            }
        }

        return best;
    }

    private static ImmutableArray<string> Parts(string text)
    {
        ImmutableArray<string> parts = [.. text.Split('.', StringSplitOptions.TrimEntries)];
        return parts.All(IsName) ? parts : default;
    }

    private static bool IsName(string part) =>
        part.Length > 0 && (char.IsLetter(part[0]) || part[0] == '_') && part.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or ' ' or '-');
}
