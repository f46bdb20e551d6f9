using CaseFlow.Cases;
using CaseFlow.Cases.Commands;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Actions.Audits;

/// <summary><c>audit.recheck</c>: records a recheck of what was put right.</summary>
internal sealed class RecheckFinding : ICaseAction
{
    public string Name => "audit.recheck";

    public ActionDescription Description { get; } = ActionDescription
        .Of("C4, W4", "复查整改；未通过的须重新整改", "Rechecks what was put right; what did not pass has to be put right anew")
        .Must("finding", ActionValueKind.Text, "问题编号", "The finding")
        .Must("passed", ActionValueKind.Boolean, "是否通过", "Whether it is settled")
        .May("text", ActionValueKind.Text, "说明", "In words")
        .Gives("open", ActionValueKind.Number, "仍未解决的问题数", "How many findings are still open")
        .Refuses(RecordCodes.AuditNotRectified, RecordCodes.AuditFinding, RecordCodes.AuditSettled, RecordCodes.AuditClosed)
        .Repeated("已解决的问题再次复查会被拒绝。", "A settled finding is not rechecked: it is refused.");

    public ActionOutcome Run(ActionInput input)
    {
        if (input.Truth("passed") is not { } passed)
        {
            return input.Misdrawn("passed", "true or false");
        }

        var finding = input.Text("finding") ?? "";
        var open = input.Case.Findings.Count(f => !f.Passed && !(passed && f.Id == finding));
        return new ActionOutcome.Done([new CaseCommand.RecheckFinding(input.At, input.Actor, finding, passed, input.Text("text"))], [])
        {
            Results = ActionInputParts.Results(("open", FeelValue.Of(open))),
        };
    }
}
