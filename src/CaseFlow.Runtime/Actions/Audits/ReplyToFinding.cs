using CaseFlow.Cases;
using CaseFlow.Cases.Commands;

namespace CaseFlow.Runtime.Actions.Audits;

/// <summary><c>audit.reply</c>: records what the audited body replies to a finding.</summary>
internal sealed class ReplyToFinding : ICaseAction
{
    public string Name => "audit.reply";

    public ActionDescription Description { get; } = ActionDescription
        .Of("C4, W4", "记录被审计单位的答复", "Records what the audited body replies to a finding")
        .Must("finding", ActionValueKind.Text, "问题编号", "The finding")
        .Must("text", ActionValueKind.Text, "答复内容", "The reply")
        .Refuses(RecordCodes.AuditFinding, RecordCodes.AuditSettled, RecordCodes.AuditClosed, CaseCodes.FieldInvalid)
        .Repeated("新的答复取代旧的，旧的留在案卷记录中。", "A new reply replaces the old one, which stays in the journal.");

    public ActionOutcome Run(ActionInput input) => ActionOutcome.Ask(
        new CaseCommand.ReplyToFinding(input.At, input.Actor, input.Text("finding") ?? "", input.Text("text") ?? ""));
}
