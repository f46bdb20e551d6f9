using System.Collections.Immutable;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Tests.Words;
using CaseFlow.Cases.Votes;

namespace CaseFlow.Cases.Tests.Votes;

/// <summary>The words of examples about votes.</summary>
internal static class Ballot
{
    public static readonly DateOnly Notice = new(2026, 3, 2);

    public static readonly DateOnly Meeting = new(2026, 3, 17);

    /// <summary>That many owners with the same area each, in square metres.</summary>
    public static ImmutableArray<RollEntry> Owners(int count, int area = 120) =>
        [.. Enumerable.Range(1, count).Select(n => new RollEntry($"3-{n:D5}", area * 100L, 1, null))];

    public static ImmutableArray<RollEntry> Members(int count) => [.. Enumerable.Range(1, count).Select(n => new RollEntry($"m{n}", 0, 1, null))];

    public static CaseCommand.OpenVote Assembly(string matter, ImmutableArray<RollEntry> roll, bool secret = false) => new(
        Sample.Minute(1), "clerk-li", "vote", VoteKind.OwnersAssembly, matter, null, roll, secret, Notice, Meeting, 15, null);

    public static CaseCommand.OpenVote Panel(int members, VoteRule? rule = null, bool secret = false) => new(
        Sample.Minute(1), "clerk-li", "vote", VoteKind.Panel, null, rule, Members(members), secret, null, null, 15, null);

    public static CaseCommand.CastBallots Cast(params (string Voter, VoteChoice Choice)[] ballots) =>
        Cast([.. ballots.Select(b => new CastBallot(b.Voter, b.Choice, null))]);

    public static CaseCommand.CastBallots Cast(ImmutableArray<CastBallot> ballots, VoteTally? tally = null) =>
        new(Sample.Minute(2), "clerk-li", "vote", ballots, tally);

    /// <summary>The first so many of a roll, of whom the first agree and the rest do not.</summary>
    public static CaseCommand.CastBallots Cast(ImmutableArray<RollEntry> roll, int participants, int agreed) =>
        Cast([.. roll.Take(participants).Select((r, i) => new CastBallot(r.Voter, i < agreed ? VoteChoice.For : VoteChoice.Against, null))]);

    public static CaseCommand.RecuseVoter Recuse(string voter) => new(Sample.Minute(2), "clerk-li", "vote", voter, "供应商亲属");

    public static CaseCommand.CountVote Count(DateOnly? today = null) => new(Sample.Minute(3), "clerk-li", "vote", today ?? Meeting);
}
