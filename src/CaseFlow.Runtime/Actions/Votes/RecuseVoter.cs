using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Votes;

namespace CaseFlow.Runtime.Actions.Votes;

/// <summary><c>vote.recuse</c>: inputs vote, voter, reason.</summary>
internal sealed class RecuseVoter : ICaseAction
{
    public string Name => "vote.recuse";

    public ActionDescription Description { get; } = ActionDescription
        .Of("§7 row 26", "记录回避", "Records that a voter may not vote on the matter")
        .May("vote", ActionValueKind.Text, "表决名称；默认 vote", "The vote's name; vote when not given")
        .Must("voter", ActionValueKind.Text, "回避人", "Who")
        .Must("reason", ActionValueKind.Text, "理由", "Why")
        .Refuses(VoteCodes.NotOpen, VoteCodes.VoterUnknown, VoteCodes.VoterRecused, VoteCodes.RecusalAssembly);

    public ActionOutcome Run(ActionInput input) => ActionOutcome.Ask(new CaseCommand.RecuseVoter(
        input.At, input.Actor, VoteInputs.Vote(input), input.Text("voter") ?? "", input.Text("reason") ?? ""));
}
