using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases.Votes;

namespace CaseFlow.Cases.Events;

public abstract partial record CaseEvent
{
    /// <summary>A vote began.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id or <c>system</c>.</param>
    /// <param name="Vote">The vote with its roll.</param>
    public sealed record VoteOpened(Instant At, string Actor, Vote Vote) : CaseEvent(At, Actor);

    /// <summary>A member may not vote on the matter.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id or <c>system</c>.</param>
    /// <param name="Vote">Which vote.</param>
    /// <param name="Voter">Who.</param>
    /// <param name="Reason">Why.</param>
    public sealed record VoterRecused(Instant At, string Actor, string Vote, string Voter, string Reason) : CaseEvent(At, Actor);

    /// <summary>Voters voted. In a secret vote it does not say how.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id or <c>system</c>.</param>
    /// <param name="Vote">Which vote.</param>
    /// <param name="Ballots">Who voted, in the order of the roll, whatever the order in which ballots came.</param>
    public sealed record BallotsCast(Instant At, string Actor, string Vote, ImmutableArray<CastBallot> Ballots) : CaseEvent(At, Actor);

    /// <summary>What the ballots of one batch say together.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id or <c>system</c>.</param>
    /// <param name="Vote">Which vote.</param>
    /// <param name="Tally">The sums.</param>
    public sealed record BallotsTallied(Instant At, string Actor, string Vote, VoteTally Tally) : CaseEvent(At, Actor);

    /// <summary>A vote was counted.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id or <c>system</c>.</param>
    /// <param name="Vote">Which vote.</param>
    /// <param name="Result">What came of it, and why.</param>
    public sealed record VoteCounted(Instant At, string Actor, string Vote, VoteResult Result) : CaseEvent(At, Actor);
}
