using CaseFlow.Cases;
using CaseFlow.Cases.Commands;

namespace CaseFlow.Runtime.Actions.Audits;

/// <summary><c>audit.rectify</c>: records what was put right; the reply comes first.</summary>
internal sealed class RectifyFinding : ICaseAction
{
    public string Name => "audit.rectify";

    public ActionDescription Description { get; } = ActionDescription
        .Of("C4, W4", "记录整改；须先有答复", "Records what was put right; the reply comes first")
        .Must("finding", ActionValueKind.Text, "问题编号", "The finding")
        .Must("text", ActionValueKind.Text, "整改情况", "What was put right")
        .May("evidence", ActionValueKind.Texts, "证据文件编号", "Ids of stored papers")
        .Refuses(RecordCodes.AuditNoReply, RecordCodes.AuditFinding, RecordCodes.AuditSettled, RecordCodes.AuditClosed, CaseCodes.FieldInvalid)
        .Repeated("新的整改取代旧的，旧的留在案卷记录中。", "A new rectification replaces the old one, which stays in the journal.");

    public ActionOutcome Run(ActionInput input) => ActionOutcome.Ask(
        new CaseCommand.RectifyFinding(input.At, input.Actor, input.Text("finding") ?? "", input.Text("text") ?? "", input.Names("evidence")));
}
