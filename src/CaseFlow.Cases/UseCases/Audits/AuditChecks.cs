using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Audits;

/// <summary>Checks that the steps of an audit share (catalogue C4).</summary>
internal static class AuditChecks
{
    /// <summary>The finding with this id; null when there is none.</summary>
    public static AuditFinding? Find(Case current, string finding) => current.Findings.FirstOrDefault(f => f.Id == finding);

    public static CaseDecision? IsOpen(Case current, string finding) =>
        Running(current)
        ?? (Find(current, finding) is not { } found
            ? Verdict.Reject(RecordCodes.AuditFinding, $"Expected finding {finding} in case {current.Number}, but there is none.", ("finding", finding))
            : found.Passed
                ? Verdict.Reject(RecordCodes.AuditSettled, $"Expected finding {finding} of case {current.Number} to be open, but it is settled.", ("finding", finding))
                : null);

    public static CaseDecision? Running(Case current) => current.AuditClosure is null
        ? null
        : Verdict.Reject(RecordCodes.AuditClosed, $"Expected the audit of case {current.Number} to go on, but it is closed.");

    /// <summary>Refuses to close a case while findings are open of an audit that was not closed.</summary>
    public static CaseDecision? NothingOpen(Case current)
    {
        var open = current.AuditClosure is null ? current.Findings.Count(f => !f.Passed) : 0;
        return open == 0
            ? null
            : Verdict.Reject(RecordCodes.CloseFindingOpen, $"Expected to close case {current.Number}, but {open} findings are open.", ("open", $"{open}"));
    }
}
