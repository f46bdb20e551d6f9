using CaseFlow.Cases.Commands;

namespace CaseFlow.Runtime.Actions;

/// <summary><c>case.evaluate</c>: inputs party, score (0 to 100), reason.</summary>
internal sealed class EvaluateHandler : ICaseAction
{
    public string Name => "case.evaluate";

    public ActionOutcome Run(ActionInput input) => input.Number("score") is { } score
        ? ActionOutcome.Ask(new CaseCommand.RecordEvaluation(input.At, input.Actor, input.Text("party") ?? "", score, input.Text("reason")))
        : ActionOutcome.Fail(ActionCodes.InputInvalid, "Expected input 'score' to be a number.");
}
