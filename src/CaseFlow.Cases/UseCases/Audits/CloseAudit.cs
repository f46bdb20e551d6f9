using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Audits;

/// <summary>Closes the audit; with an open finding only with a reason (catalogue W4).</summary>
internal static class CloseAudit
{
    public static CaseDecision Decide(Case current, CaseCommand.CloseAudit command)
    {
        if (AuditChecks.Running(current) is { } closed)
        {
            return closed;
        }

        var open = current.Findings.Count(f => !f.Passed);
        return open > 0 && string.IsNullOrWhiteSpace(command.Reason)
            ? Verdict.Reject(
                RecordCodes.AuditOpen,
                $"Expected a reason to close the audit of case {current.Number} with {open} open findings, but there is none.",
                ("open", $"{open}"))
            : Verdict.Accept(current, new CaseEvent.AuditClosed(command.At, command.Actor, open > 0 ? command.Reason : null));
    }

}
