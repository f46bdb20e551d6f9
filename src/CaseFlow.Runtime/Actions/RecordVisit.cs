using CaseFlow.Cases;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;

namespace CaseFlow.Runtime.Actions;

/// <summary><c>case.visit</c>: inputs reached, resolved, satisfaction (satisfied, basically, dissatisfied), reason.</summary>
internal sealed class RecordVisit : ICaseAction
{
    public string Name => "case.visit";

    public ActionDescription Description { get; } = ActionDescription
        .Of("§5 rule 2", "记录回访", "Records a return visit")
        .Must("reached", ActionValueKind.Boolean, "是否联系上", "Whether the reporter was reached")
        .May("resolved", ActionValueKind.Boolean, "是否解决", "Whether the matter is solved")
        .May("satisfaction", ActionValueKind.Text, "satisfied、basically 或 dissatisfied", "satisfied, basically or dissatisfied")
        .May("reason", ActionValueKind.Text, "原因", "Why")
        .Refuses(CaseCodes.FieldInvalid);

    public ActionOutcome Run(ActionInput input)
    {
        if (input.Truth("reached") is not { } reached)
        {
            return ActionOutcome.Fail(ActionCodes.InputInvalid, "Expected input 'reached' to be true or false.");
        }

        Satisfaction? satisfaction = Enum.TryParse<Satisfaction>(input.Text("satisfaction"), ignoreCase: true, out var parsed) && Enum.IsDefined(parsed)
            ? parsed
            : null;
        return ActionOutcome.Ask(new CaseCommand.RecordVisit(
            input.At, input.Actor, reached, input.Truth("resolved"), satisfaction, input.Text("reason")));
    }
}
