using System.Collections.Immutable;
using CaseFlow.Cases.Commands;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Actions.Votes;

/// <summary>
/// <c>vote.cast</c>: inputs vote, ballots (list of voter, choice, proxy); of a secret vote that was counted apart instead voters (list of voter,
/// proxy) and tally (context of forHeads, forArea, againstHeads, againstArea, abstainHeads, abstainArea). Result accepted: how many ballots.
/// </summary>
internal sealed class CastBallots : ICaseAction
{
    public string Name => "vote.cast";

    public ActionOutcome Run(ActionInput input)
    {
        var ballots = VoteInputs.Ballots(input);
        var command = new CaseCommand.CastBallots(input.At, input.Actor, VoteInputs.Vote(input), ballots, VoteInputs.Tally(input));
        return new ActionOutcome.Done([command], [])
        {
            Results = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("accepted", FeelValue.Of(ballots.Length))]),
        };
    }
}
