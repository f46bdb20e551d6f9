using CaseFlow.Cases;
using CaseFlow.Cases.Commands;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Actions.Audits;

/// <summary><c>audit.close</c>: closes the audit; with an open finding only with a reason.</summary>
internal sealed class CloseAudit : ICaseAction
{
    public string Name => "audit.close";

    public ActionDescription Description { get; } = ActionDescription
        .Of("C4, W4", "审计销号；仍有未解决问题时须说明理由", "Closes the audit; with an open finding only with a reason")
        .May("reason", ActionValueKind.Text, "仍有未解决问题时的理由", "Why, although findings are open")
        .Gives("rectified", ActionValueKind.Number, "已整改数", "How many findings were settled")
        .Gives("total", ActionValueKind.Number, "问题总数", "How many there were")
        .Refuses(RecordCodes.AuditOpen, RecordCodes.AuditClosed)
        .Repeated("已销号的审计再次销号会被拒绝。", "A closed audit is not closed again: it is refused.");

    public ActionOutcome Run(ActionInput input) => new ActionOutcome.Done([new CaseCommand.CloseAudit(input.At, input.Actor, input.Text("reason"))], [])
    {
        Results = ActionInputParts.Results(
            ("rectified", FeelValue.Of(input.Case.Findings.Count(f => f.Passed))), ("total", FeelValue.Of(input.Case.Findings.Length))),
    };
}
