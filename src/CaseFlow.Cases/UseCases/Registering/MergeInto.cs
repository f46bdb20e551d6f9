using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Registering;

/// <summary>Merges a case into another one about the same matter. A chain of merges leads to its last case.</summary>
internal static class MergeInto
{
    public static CaseDecision Decide(Case current, CaseCommand.MergeInto command)
    {
        if (Checks.NotMerged(current) is { } merged)
        {
            return merged;
        }

        if (Checks.Valid(current, "target", !command.Chain.IsDefaultOrEmpty, "there is none") is { } missing)
        {
            return missing;
        }

        if (command.Chain.Any(c => c.Case == current.Id))
        {
            return Verdict.Reject(
                CaseCodes.MergeSelf,
                $"Expected to merge case {current.Number} into another one, but the target leads back to it.",
                ("number", current.Number));
        }

        if (current.IsEnded)
        {
            return Verdict.Reject(
                CaseCodes.MergeClosed,
                $"Expected to merge case {current.Number}, but it is {CaseStatusName.Of(current.Status)}.",
                ("status", CaseStatusName.Of(current.Status)));
        }

        return Checks.Finishable(current)
            ?? Checks.MayBecome(current, CaseStatus.Closed)
            ?? Verdict.Accept(
                current,
                [
                    .. CaseClocks.StopAll(current, command.At, command.Actor, done: false),
                    new CaseEvent.MergedInto(command.At, command.Actor, command.Chain[^1]),
                ]);
    }
}
