using CaseFlow.Cases.Commands;

namespace CaseFlow.Runtime.Actions.Votes;

/// <summary><c>vote.recuse</c>: inputs vote, voter, reason.</summary>
internal sealed class RecuseVoter : ICaseAction
{
    public string Name => "vote.recuse";

    public ActionOutcome Run(ActionInput input) => ActionOutcome.Ask(new CaseCommand.RecuseVoter(
        input.At, input.Actor, VoteInputs.Vote(input), input.Text("voter") ?? "", input.Text("reason") ?? ""));
}
