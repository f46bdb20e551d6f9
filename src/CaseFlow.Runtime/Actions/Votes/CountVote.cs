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

    public ActionOutcome Run(ActionInput input)
    {
        var name = VoteInputs.Vote(input);
        var today = DateOnly.FromDateTime(input.At.ToUtc().ToOffset(input.Facts.Calendar.Offset).DateTime);
        var command = new CaseCommand.CountVote(input.At, input.Actor, name, today);
        return input.Case.FindVote(name) is { Result: null } vote
            ? new ActionOutcome.Done([command], []) { Results = VoteFigures.Of(vote, VoteCounting.Count(vote)) }
            : ActionOutcome.Ask(command);
    }
}
