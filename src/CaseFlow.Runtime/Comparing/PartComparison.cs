using System.Collections.Immutable;

namespace CaseFlow.Runtime.Comparing;

/// <summary>Compares what two versions say about the same part.</summary>
/// <param name="match">Which part is which.</param>
internal sealed class PartComparison(PartMatch match)
{
    private static readonly HashSet<string> Places = new([Aspects.Swimlane, Aspects.Container], StringComparer.Ordinal);

    /// <summary>The differences, most weighty first.</summary>
    public ImmutableArray<ProcedureDifference> Of(PartFacts before, PartFacts after)
    {
        var found = new List<ProcedureDifference>();
        if (before.Part.Key != after.Part.Key && before.Part.Kind is not (PartKind.Rule or PartKind.TableColumn))
        {
            found.Add(new ProcedureDifference(DifferenceKind.Changed, Aspects.OtherId, before.Part, after.Part) { From = new ComparedValue.Text(before.Part.Key), To = new ComparedValue.Text(after.Part.Key) });
        }

        var ours = Keyed(before.Facts, match.Renamed);
        var theirs = Keyed(after.Facts, path => path);
        foreach (var (key, fact) in theirs.Where(pair => IsToldOfBoth(pair.Value, match.Before)))
        {
            var old = ours.GetValueOrDefault(key);
            if (old?.Value.MarkWith(match.Renamed) != fact.Value.Mark)
            {
                found.Add(Difference(before.Part, after.Part, old, fact));
            }
        }

        found.AddRange(ours.Where(pair => !theirs.ContainsKey(pair.Key) && IsToldOfBoth(pair.Value, match.After)).Select(pair => Difference(before.Part, after.Part, pair.Value, null)));
        found.AddRange(Reordered(before.Part, after.Part, [.. ours.Keys], [.. theirs.Keys]));
        if (Unsaid(before, after, found.Count == 0) is { } rest)
        {
            found.Add(rest);
        }

        return [.. found.OrderBy(difference => Aspects.WeightOf(difference.Aspect))];
    }

    private static Dictionary<(string Aspect, string? Item), ComparedFact> Keyed(ImmutableArray<ComparedFact> facts, Func<string, string> renamed)
    {
        var keyed = new Dictionary<(string, string?), ComparedFact>();
        foreach (var fact in facts)
        {
            var item = fact.About is null ? fact.Item : renamed(fact.Item!);
            for (var time = 2; !keyed.TryAdd((fact.Aspect, item), fact); time++)
            {
                item = $"{fact.Item} #{time}";
            }
        }

        return keyed;
    }

    // A column that came or went is one difference, and not one more in each rule.
    private static bool IsToldOfBoth(ComparedFact fact, Func<string, string?> other) => fact.Aspect != Aspects.Cell || fact.About is null || other(fact.About.Path) is not null;

    private static ProcedureDifference Difference(ComparedPart before, ComparedPart after, ComparedFact? from, ComparedFact? to)
    {
        var fact = to ?? from!;
        var kind = from is null ? DifferenceKind.Added : to is null ? DifferenceKind.Removed : Places.Contains(fact.Aspect) ? DifferenceKind.Moved : DifferenceKind.Changed;
        return new ProcedureDifference(kind, fact.Aspect, before, after) { From = from?.Value, To = to?.Value, Item = fact.Item, About = fact.About };
    }

    private static IEnumerable<ProcedureDifference> Reordered(ComparedPart before, ComparedPart after, List<(string Aspect, string? Item)> ours, List<(string Aspect, string? Item)> theirs) =>
        ours.Where(key => key.Item is not null).GroupBy(key => key.Aspect)
            .Where(group => !group.Where(theirs.Contains).SequenceEqual(theirs.Where(group.Contains)))
            .Select(group => new ProcedureDifference(DifferenceKind.Moved, group.Key, before, after));

    // Where facts differ, the text differs with them; then only what no fact says is looked at.
    private ProcedureDifference? Unsaid(PartFacts before, PartFacts after, bool isWhole)
    {
        var (ours, theirs) = isWhole ? (before.WholeText, after.WholeText) : (before.RestOfText, after.RestOfText);
        return ours?.Invoke(match.Renamed) is { } from && theirs?.Invoke(path => path) is { } to && from != to
            ? new ProcedureDifference(DifferenceKind.Changed, Aspects.Other, before.Part, after.Part) { From = new ComparedValue.Text(from), To = new ComparedValue.Text(to) }
            : null;
    }
}
