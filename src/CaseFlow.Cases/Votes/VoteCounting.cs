using System.Collections.Immutable;

namespace CaseFlow.Cases.Votes;

/// <summary>Counts votes by exact fractions (catalogue §7 rows 14 to 16, 34).</summary>
public static class VoteCounting
{
    /// <summary>Counts a vote as it stands.</summary>
    /// <param name="vote">The vote, not counted yet.</param>
    public static VoteResult Count(Vote vote) => Count(vote.Rule, vote.EntitledHeads, vote.EntitledArea, vote.Tally);

    /// <summary>Counts sums.</summary>
    /// <param name="rule">How much agreement is needed.</param>
    /// <param name="entitledHeads">Heads entitled to vote, after recusal.</param>
    /// <param name="entitledArea">Area entitled to vote, in hundredths of a square metre.</param>
    /// <param name="tally">The ballots.</param>
    public static VoteResult Count(VoteRule rule, long entitledHeads, long entitledArea, VoteTally tally)
    {
        var standard = VoteStandard.Of(rule);
        var participation = Participation(standard, entitledHeads, entitledArea, tally);
        var agreement = Agreement(standard, entitledHeads, tally);
        var outcome = tally.Heads == 0 || participation.Any(line => !line.IsMet) ? VoteOutcome.Invalid
            : agreement.All(line => line.IsMet) ? VoteOutcome.Passed
            : VoteOutcome.Failed;
        return new VoteResult(outcome, entitledHeads, entitledArea, [.. participation, .. agreement]);
    }

    private static ImmutableArray<VoteLine> Participation(VoteStandard standard, long heads, long area, VoteTally tally) => standard switch
    {
        { Participation: null } => [],
        { Participation: { } needed, ByArea: true } =>
        [
            new VoteLine(VoteTest.ParticipationHeads, tally.Heads, heads, needed),
            new VoteLine(VoteTest.ParticipationArea, tally.Area, area, needed),
        ],
        { Participation: { } needed } => [new VoteLine(VoteTest.ParticipationHeads, tally.Heads, heads, needed)],
    };

    private static ImmutableArray<VoteLine> Agreement(VoteStandard standard, long heads, VoteTally tally) => standard switch
    {
        { OfParticipants: false } => [new VoteLine(VoteTest.ForEntitled, tally.ForHeads, heads, standard.Agreement)],
        { ByArea: true } =>
        [
            new VoteLine(VoteTest.ForHeads, tally.ForHeads, tally.Heads, standard.Agreement),
            new VoteLine(VoteTest.ForArea, tally.ForArea, tally.Area, standard.Agreement),
        ],
        _ => [new VoteLine(VoteTest.ForHeads, tally.ForHeads, tally.Heads, standard.Agreement)],
    };
}
