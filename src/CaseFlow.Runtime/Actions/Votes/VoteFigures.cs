using System.Collections.Immutable;
using CaseFlow.Cases.Votes;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Actions.Votes;

/// <summary>A counted vote as FEEL values.</summary>
internal static class VoteFigures
{
    /// <summary>The results of the action that counts.</summary>
    public static ImmutableSortedDictionary<string, FeelValue> Of(Vote vote, VoteResult result) => Entries(
        ("valid", FeelValue.Of(result.IsValid)),
        ("passed", FeelValue.Of(result.IsPassed)),
        ("result", FeelValue.Of(CamelName.Of(result.Outcome))),
        ("figures", Figures(vote, result)),
        ("words", FeelValue.Of(string.Join("; ", result.Lines.Select(l => l.Formula)))));

    private static FeelValue.Context Figures(Vote vote, VoteResult result)
    {
        var tally = vote.Tally;
        return Context(
            ("rule", FeelValue.Of(CamelName.Of(vote.Rule))),
            ("heads", Sums(FeelValue.Of, result.EntitledHeads, tally.Heads, tally.ForHeads, tally.AgainstHeads, tally.AbstainHeads)),
            ("area", Sums(SquareMetres, result.EntitledArea, tally.Area, tally.ForArea, tally.AgainstArea, tally.AbstainArea)),
            ("lines", new FeelValue.List([.. result.Lines.Select(Line)])));
    }

    private static FeelValue Line(VoteLine line) => Context(
        ("test", FeelValue.Of(CamelName.Of(line.Test))),
        ("part", FeelValue.Of(line.Arguments["part"])),
        ("whole", FeelValue.Of(line.Arguments["whole"])),
        ("needed", FeelValue.Of(line.Arguments["needed"])),
        ("met", FeelValue.Of(line.IsMet)),
        ("formula", FeelValue.Of(line.Formula)));

    private static FeelValue.Context Sums(Func<long, FeelValue> value, long entitled, long participants, long agreed, long against, long abstained) => Context(
        ("entitled", value(entitled)),
        ("participants", value(participants)),
        ("for", value(agreed)),
        ("against", value(against)),
        ("abstain", value(abstained)));

    private static FeelValue SquareMetres(long hundredths) => FeelValue.Of(FeelNumber.From(hundredths / 100m));

    private static FeelValue.Context Context(params (string Name, FeelValue Value)[] entries) => new(Entries(entries));

    private static ImmutableSortedDictionary<string, FeelValue> Entries(params (string Name, FeelValue Value)[] entries) =>
        entries.ToImmutableSortedDictionary(e => e.Name, e => e.Value, StringComparer.Ordinal);
}
