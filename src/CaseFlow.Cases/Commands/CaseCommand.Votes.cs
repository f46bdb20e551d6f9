using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases.Votes;

namespace CaseFlow.Cases.Commands;

public abstract partial record CaseCommand
{
    /// <summary>A vote begins.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id or <c>system</c>.</param>
    /// <param name="Vote">Its name within the case; an earlier vote of that name must have been counted.</param>
    /// <param name="Kind">Who votes.</param>
    /// <param name="Matter">What is voted on: an identifier of <see cref="VoteMatters"/> or words; null when nothing is said.</param>
    /// <param name="Rule">How much agreement is needed; null for what the matter or the kind asks for.</param>
    /// <param name="Roll">Who may vote; in an owners' assembly several rows of one voter are one voter.</param>
    /// <param name="Secret">Whether nobody may see who voted how.</param>
    /// <param name="NoticeGivenOn">The day of the notice; null when there was none.</param>
    /// <param name="HeldOn">The day of the meeting; null for the day of the count.</param>
    /// <param name="NoticeDays">The days from notice to meeting that an owners' assembly needs, from 0.</param>
    /// <param name="ProxyLimit">For how many voters one proxy may vote, from 1; null without limit.</param>
    public sealed record OpenVote(
        Instant At,
        string Actor,
        string Vote,
        VoteKind Kind,
        string? Matter,
        VoteRule? Rule,
        ImmutableArray<RollEntry> Roll,
        bool Secret,
        DateOnly? NoticeGivenOn,
        DateOnly? HeldOn,
        int NoticeDays,
        int? ProxyLimit) : CaseCommand(At, Actor);

    /// <summary>A member may not vote on the matter.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id or <c>system</c>.</param>
    /// <param name="Vote">Which vote.</param>
    /// <param name="Voter">Who.</param>
    /// <param name="Reason">Why.</param>
    public sealed record RecuseVoter(Instant At, string Actor, string Vote, string Voter, string Reason) : CaseCommand(At, Actor);

    /// <summary>Ballots are handed in, all or none.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id or <c>system</c>.</param>
    /// <param name="Vote">Which vote.</param>
    /// <param name="Ballots">The ballots; without choices when sums are given.</param>
    /// <param name="Tally">The sums of secret ballots that were counted apart; null when the ballots have choices.</param>
    public sealed record CastBallots(Instant At, string Actor, string Vote, ImmutableArray<CastBallot> Ballots, VoteTally? Tally)
        : CaseCommand(At, Actor);

    /// <summary>A vote is counted, once.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id or <c>system</c>.</param>
    /// <param name="Vote">Which vote.</param>
    /// <param name="Today">The day of the count where the case is.</param>
    public sealed record CountVote(Instant At, string Actor, string Vote, DateOnly Today) : CaseCommand(At, Actor);
}
