using System.Collections.Immutable;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Votes;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Actions.Votes;

/// <summary>
/// <c>vote.cast</c>: inputs vote, ballots (list of voter, choice, proxy); of a secret vote that was counted apart instead voters (list of voter,
/// proxy) and tally (context of forHeads, forArea, againstHeads, againstArea, abstainHeads, abstainArea). Result accepted: how many ballots.
/// </summary>
internal sealed class CastBallots : ICaseAction
{
    public string Name => "vote.cast";

    public ActionDescription Description { get; } = ActionDescription
        .Of("C2–C8", "登记选票", "Takes ballots")
        .May("vote", ActionValueKind.Text, "表决名称；默认 vote", "The vote's name; vote when not given")
        .May("ballots", ActionValueKind.Contexts, "选票：voter、choice、proxy", "Ballots: voter, choice, proxy")
        .May("voters", ActionValueKind.Contexts, "无记名表决的投票人：voter、proxy", "Voters of a secret vote: voter, proxy")
        .May("tally", ActionValueKind.Context, "无记名表决的票数：forHeads、forArea、againstHeads、againstArea、abstainHeads、abstainArea", "Sums of a secret vote: forHeads, forArea, againstHeads, againstArea, abstainHeads, abstainArea")
        .Gives("accepted", ActionValueKind.Number, "收到的票数", "How many ballots")
        .Refuses(VoteCodes.NotOpen, VoteCodes.BallotsNone, VoteCodes.BallotUnclear, VoteCodes.VoterUnknown, VoteCodes.VoterRecused, VoteCodes.VoterTwice, VoteCodes.ProxyRefused, VoteCodes.ProxyOther, VoteCodes.ProxyLimit, VoteCodes.SecretBatch, VoteCodes.TallyDiffers);

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
