using System.Collections.Immutable;

namespace CaseFlow.Cases.Votes;

/// <summary>What a rule asks for.</summary>
/// <param name="Participation">The share of those entitled that must take part; null when one ballot is enough.</param>
/// <param name="Agreement">The share that must agree.</param>
/// <param name="ByArea">Whether areas are compared as heads are.</param>
/// <param name="OfParticipants">Whether agreement is a share of those who take part; otherwise of those entitled.</param>
internal sealed record VoteStandard(VoteThreshold? Participation, VoteThreshold Agreement, bool ByArea, bool OfParticipants)
{
    private static readonly ImmutableDictionary<VoteRule, VoteStandard> Standards = ImmutableDictionary.CreateRange(
    [
        KeyValuePair.Create(VoteRule.Ordinary, new VoteStandard(VoteThreshold.TwoThirds, VoteThreshold.MoreThanHalf, true, true)),
        KeyValuePair.Create(VoteRule.Major, new VoteStandard(VoteThreshold.TwoThirds, VoteThreshold.ThreeQuarters, true, true)),
        KeyValuePair.Create(VoteRule.TwoThirds, new VoteStandard(null, VoteThreshold.TwoThirds, false, false)),
        KeyValuePair.Create(VoteRule.Simple, new VoteStandard(VoteThreshold.MoreThanHalf, VoteThreshold.MoreThanHalf, false, false)),
    ]);

    public static VoteStandard Of(VoteRule rule) => Standards[rule];
}
