using CaseFlow.Cases;
using CaseFlow.Cases.Commands;

namespace CaseFlow.Runtime.Actions;

/// <summary><c>case.evaluate</c>: inputs party, score (0 to 100), reason.</summary>
internal sealed class EvaluateHandler : ICaseAction
{
    public string Name => "case.evaluate";

    public ActionDescription Description { get; } = ActionDescription
        .Of("§5 rule 4", "评价承办方", "Evaluates a handler")
        .Must("party", ActionValueKind.Text, "承办方", "The handler")
        .Must("score", ActionValueKind.Number, "得分，0至100", "The score, 0 to 100")
        .May("reason", ActionValueKind.Text, "理由", "Why")
        .Refuses(CaseCodes.FieldInvalid);

    public ActionOutcome Run(ActionInput input) => input.Number("score") is { } score
        ? ActionOutcome.Ask(new CaseCommand.RecordEvaluation(input.At, input.Actor, input.Text("party") ?? "", score, input.Text("reason")))
        : ActionOutcome.Fail(ActionCodes.InputInvalid, "Expected input 'score' to be a number.");
}
