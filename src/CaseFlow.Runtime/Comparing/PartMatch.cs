using System.Collections.Immutable;

namespace CaseFlow.Runtime.Comparing;

/// <summary>
/// Which part of the one version is which part of the other: those with the same id first; then, where the id changed, those that are the only ones on
/// both sides with the same trait. Neither version is preferred, so comparing the other way round pairs the same parts.
/// </summary>
internal sealed class PartMatch
{
    private readonly Dictionary<string, string> paths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> back = new(StringComparer.Ordinal);

    private PartMatch(ImmutableArray<PartFacts> before, ImmutableArray<PartFacts> after)
    {
        foreach (var kind in Enum.GetValues<PartKind>())
        {
            Match([.. before.Where(part => part.Part.Kind == kind)], [.. after.Where(part => part.Part.Kind == kind)]);
        }
    }

    /// <summary>Matches the parts of two versions; containers stand before what they contain.</summary>
    public static PartMatch Of(ImmutableArray<PartFacts> before, ImmutableArray<PartFacts> after) => new(before, after);

    /// <summary>The path in the later version of a part of the earlier one; the same path where only the earlier version has the part.</summary>
    public string Renamed(string path) => paths.GetValueOrDefault(path, path);

    /// <summary>The path in the later version; null where only the earlier version has the part.</summary>
    public string? After(string path) => paths.GetValueOrDefault(path);

    /// <summary>The path in the earlier version; null where only the later version has the part.</summary>
    public string? Before(string path) => back.GetValueOrDefault(path);

    private void Match(List<PartFacts> before, List<PartFacts> after)
    {
        var open = after.ToDictionary(part => part.Part.Path, StringComparer.Ordinal);
        foreach (var part in before)
        {
            var path = part.Container is null ? part.Part.Path : $"{Renamed(part.Container)}/{part.Segment}";
            if (open.Remove(path))
            {
                Pair(part.Part.Path, path);
            }
        }

        var rest = before.Where(part => After(part.Part.Path) is null).ToList();
        var others = open.Values.ToList();
        while (rest.Count > 0 && others.Count > 0 && PairByTraits(rest, others))
        {
            rest.RemoveAll(part => After(part.Part.Path) is not null);
            others.RemoveAll(part => Before(part.Part.Path) is not null);
        }
    }

    // One level of traits at a time, beginning with the surest again after each success: a pair found may make others certain.
    private bool PairByTraits(List<PartFacts> before, List<PartFacts> after)
    {
        var left = before.Select(part => (part.Part.Path, Traits: part.Traits(Renamed))).ToList();
        var right = after.Select(part => (part.Part.Path, Traits: part.Traits(path => path))).ToList();
        var levels = left.Concat(right).Max(part => part.Traits.Length);
        for (var level = 0; level < levels; level++)
        {
            var (ours, theirs) = (Single(left, level), Single(right, level));
            var pairs = ours.Where(our => theirs.ContainsKey(our.Key)).Select(our => (our.Value, theirs[our.Key])).ToList();
            foreach (var (one, other) in pairs)
            {
                Pair(one, other);
            }

            if (pairs.Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<string, string> Single(List<(string Path, ImmutableArray<string> Traits)> parts, int level) =>
        parts.Where(part => part.Traits.Length > level && part.Traits[level].Length > 0)
            .GroupBy(part => part.Traits[level], StringComparer.Ordinal)
            .Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.First().Path, StringComparer.Ordinal);

    private void Pair(string before, string after)
    {
        paths[before] = after;
        back[after] = before;
    }
}
