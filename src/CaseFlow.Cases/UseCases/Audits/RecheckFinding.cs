using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Audits;

/// <summary>Records a recheck; what did not pass has to be put right anew (catalogue C4).</summary>
internal static class RecheckFinding
{
    public static CaseDecision Decide(Case current, CaseCommand.RecheckFinding command) =>
        AuditChecks.IsOpen(current, command.Finding)
        ?? (AuditChecks.Find(current, command.Finding)!.Rectification is null
            ? Verdict.Reject(
                RecordCodes.AuditNotRectified,
                $"Expected finding {command.Finding} of case {current.Number} to be put right before the recheck, but it is not.",
                ("finding", command.Finding))
            : null)
        ?? Verdict.Accept(current, new CaseEvent.FindingRechecked(command.At, command.Actor, command.Finding, command.Passed, command.Text));

}
