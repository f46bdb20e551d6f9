using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Audits;

/// <summary>Records the reply of the audited body (catalogue C4).</summary>
internal static class ReplyToFinding
{
    public static CaseDecision Decide(Case current, CaseCommand.ReplyToFinding command) =>
        AuditChecks.IsOpen(current, command.Finding)
        ?? Checks.Said(current, "text", command.Text)
        ?? Verdict.Accept(current, new CaseEvent.FindingReplied(command.At, command.Actor, command.Finding, command.Text));

}
