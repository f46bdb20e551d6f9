using CaseFlow.Cases;
using CaseFlow.Cases.Commands;

namespace CaseFlow.Runtime.Actions.Whistles;

/// <summary><c>whistle.evaluate</c>: evaluates a called party, once for each whistle.</summary>
internal sealed class EvaluateCalled : ICaseAction
{
    public string Name => "whistle.evaluate";

    public ActionDescription Description { get; } = ActionDescription
        .Of("A4, §5 rule 4, W3", "一哨一考：对被呼叫方评价一次", "One whistle, one evaluation: evaluates a called party")
        .Must("party", ActionValueKind.Text, "单位编号", "The party")
        .May("whistle", ActionValueKind.Text, "哨单编号；默认最早一张未评价的", "The whistle; the oldest without evaluation when not given")
        .Must("score", ActionValueKind.Number, "得分，0至100", "The score, 0 to 100")
        .May("reason", ActionValueKind.Text, "理由", "Why")
        .Refuses(RecordCodes.WhistleNotCalled, RecordCodes.WhistleEvaluated, CaseCodes.FieldInvalid)
        .Repeated("同一哨单再次评价会被拒绝。", "A second evaluation for the same whistle is refused.");

    public ActionOutcome Run(ActionInput input) => input.Number("score") is { } score
        ? ActionOutcome.Ask(new CaseCommand.EvaluateCalled(
            input.At, input.Actor, input.Text("party") ?? "", input.Text("whistle"), score, input.Text("reason")))
        : input.Misdrawn("score", "a number");
}
