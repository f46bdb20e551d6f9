using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Audits;

/// <summary>Records what was put right; the reply comes first (catalogue C4).</summary>
internal static class RectifyFinding
{
    public static CaseDecision Decide(Case current, CaseCommand.RectifyFinding command) =>
        AuditChecks.IsOpen(current, command.Finding)
        ?? (AuditChecks.Find(current, command.Finding)!.Reply is null
            ? Verdict.Reject(
                RecordCodes.AuditNoReply,
                $"Expected a reply to finding {command.Finding} of case {current.Number} before it is put right, but there is none.",
                ("finding", command.Finding))
            : null)
        ?? Checks.Said(current, "text", command.Text)
        ?? Verdict.Accept(current, new CaseEvent.FindingRectified(command.At, command.Actor, command.Finding, command.Text, command.Evidence));

}
