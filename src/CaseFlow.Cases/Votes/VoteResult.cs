using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CaseFlow.Cases.Votes;

/// <summary>A counted vote: the outcome and every comparison that led to it, in order. The lines are the explanation.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="EntitledHeads">Heads entitled to vote, after recusal.</param>
/// <param name="EntitledArea">Area entitled to vote, in hundredths of a square metre.</param>
/// <param name="Lines">The comparisons: of participation first, then of agreement.</param>
public sealed record VoteResult(VoteOutcome Outcome, long EntitledHeads, long EntitledArea, ImmutableArray<VoteLine> Lines)
{
    /// <summary>Whether enough took part.</summary>
    [JsonIgnore]
    public bool IsValid => Outcome != VoteOutcome.Invalid;

    /// <summary>Whether it passed.</summary>
    [JsonIgnore]
    public bool IsPassed => Outcome == VoteOutcome.Passed;
}
