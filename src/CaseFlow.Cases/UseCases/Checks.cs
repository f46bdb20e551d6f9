using CaseFlow.Cases.Records;
using CaseFlow.Cases.UseCases.Audits;
using CaseFlow.Cases.UseCases.Money;
using CaseFlow.Cases.UseCases.Whistles;

namespace CaseFlow.Cases.UseCases;

/// <summary>Checks that several use cases share. Each gives a rejection, or null when all is well.</summary>
internal static class Checks
{
    public static CaseDecision? NotOver(Case current, string what) =>
        current.Status is CaseStatus.Closed or CaseStatus.Withdrawn
            ? Verdict.Reject(
                CaseCodes.CaseEnded,
                $"Expected to {what} on case {current.Number}, but it is {CaseStatusName.Of(current.Status)}.",
                ("status", CaseStatusName.Of(current.Status)))
            : null;

    public static CaseDecision? MayBecome(Case current, CaseStatus next)
    {
        if (CaseLifeCycle.Allows(current.Status, next))
        {
            return null;
        }

        var (from, to) = (CaseStatusName.Of(current.Status), CaseStatusName.Of(next));
        return Verdict.Reject(
            CaseCodes.StatusTransition,
            $"Expected to make case {current.Number} {to}, but from {from} that may not follow.",
            ("from", from),
            ("to", to));
    }

    public static CaseDecision? NotMerged(Case current) =>
        current.DuplicateOf is { } target
            ? Verdict.Reject(
                CaseCodes.MergeAlreadyMerged,
                $"Expected to work with case {current.Number}, but it was merged into {target.Number}.",
                ("target", target.Number))
            : null;

    /// <summary>What was begun about the case has to be brought to an end before the case: whistles evaluated, the audit closed, fund money disclosed.</summary>
    public static CaseDecision? Finishable(Case current) =>
        OpenCalls.AllEvaluated(current) ?? AuditChecks.NothingOpen(current) ?? FundDisclosure.Made(current);

    public static CaseDecision? Said(Case? current, string field, string? value) =>
        Valid(current, field, !string.IsNullOrWhiteSpace(value), "it is empty");

    public static CaseDecision? Valid(Case? current, string field, bool valid, string why) =>
        valid
            ? null
            : Verdict.Reject(CaseCodes.FieldInvalid, $"Expected to be given {field} for case {current?.Number ?? "(new)"}, but {why}.", ("field", field));
}
