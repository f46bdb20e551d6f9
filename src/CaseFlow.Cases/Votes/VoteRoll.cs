using System.Collections.Immutable;

namespace CaseFlow.Cases.Votes;

/// <summary>Rolls: who may vote.</summary>
public static class VoteRoll
{
    /// <summary>How many voters a roll may have: 20,000.</summary>
    public const int Most = 20_000;

    private static readonly Comparer<RollEntry> ByVoter = Comparer<RollEntry>.Create((a, b) => string.CompareOrdinal(a.Voter, b.Voter));

    /// <summary>Puts rows in order of voters. An owner of several units is one voter: areas are summed, the head is counted once.</summary>
    /// <param name="rows">The rows in any order.</param>
    public static ImmutableArray<RollEntry> Merge(ImmutableArray<RollEntry> rows) =>
    [
        .. rows.GroupBy(r => r.Voter, StringComparer.Ordinal)
            .Select(units => units.First() with { Area = units.Sum(u => u.Area), Proxy = units.Select(u => u.Proxy).FirstOrDefault(p => p is not null) })
            .Order(ByVoter),
    ];

    /// <summary>Where a voter stands in a roll that <see cref="Merge"/> put in order.</summary>
    /// <param name="roll">The roll.</param>
    /// <param name="voter">The voter.</param>
    /// <returns>The position; negative when there is no such voter.</returns>
    public static int Find(ImmutableArray<RollEntry> roll, string voter) => roll.BinarySearch(new RollEntry(voter, 0, 1, null), ByVoter);
}
