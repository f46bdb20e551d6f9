using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Votes;

namespace CaseFlow.Runtime.Actions.Votes;

/// <summary>
/// <c>vote.count</c>: input vote. Results valid, passed, result (passed, failed, invalid), figures (context) and words: the comparisons in figures
/// and signs, which every language reads. The case page explains them in the reader's language.
/// </summary>
internal sealed class CountVote : ICaseAction
{
    public string Name => "vote.count";

    public ActionDescription Description { get; } = ActionDescription
        .Of("C2–C8", "计票并说明依据", "Counts a vote and explains the outcome")
        .May("vote", ActionValueKind.Text, "表决名称；默认 vote", "The vote's name; vote when not given")
        .Gives("valid", ActionValueKind.Boolean, "参与是否达到要求", "Whether enough took part")
        .Gives("passed", ActionValueKind.Boolean, "是否通过", "Whether it passed")
        .Gives("result", ActionValueKind.Text, "passed、failed 或 invalid", "passed, failed or invalid")
        .Gives("figures", ActionValueKind.Context, "各项数字", "The figures")
        .Gives("words", ActionValueKind.Text, "逐项比较", "The comparisons")
        .Refuses(VoteCodes.NotOpen, VoteCodes.Counted, VoteCodes.NotHeld);

    public ActionOutcome Run(ActionInput input)
    {
        var name = VoteInputs.Vote(input);
        var command = new CaseCommand.CountVote(input.At, input.Actor, name, input.Today());
        return input.Case.FindVote(name) is { Result: null } vote
            ? new ActionOutcome.Done([command], []) { Results = VoteFigures.Of(vote, VoteCounting.Count(vote)) }
            : ActionOutcome.Ask(command);
    }
}
