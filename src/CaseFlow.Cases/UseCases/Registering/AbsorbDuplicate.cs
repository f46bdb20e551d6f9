using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Registering;

/// <summary>Notes on the target that another case was merged into it. Noting it again changes nothing.</summary>
internal static class AbsorbDuplicate
{
    public static CaseDecision Decide(Case current, CaseCommand.AbsorbDuplicate command)
    {
        if (command.Duplicate.Case == current.Id)
        {
            return Verdict.Reject(
                CaseCodes.MergeSelf,
                $"Expected to merge another case into {current.Number}, but it is the same case.",
                ("number", current.Number));
        }

        if (current.DuplicateOf is { } target)
        {
            return Verdict.Reject(
                CaseCodes.MergeTargetMerged,
                $"Expected to merge {command.Duplicate.Number} into {current.Number}, but that was merged into {target.Number}.",
                ("target", target.Number));
        }

        if (current.Duplicates.Any(d => d.Case == command.Duplicate.Case))
        {
            return Verdict.Accept(current);
        }

        return current.IsEnded
            ? Verdict.Reject(
                CaseCodes.MergeClosed,
                $"Expected to merge {command.Duplicate.Number} into {current.Number}, but that is {CaseStatusName.Of(current.Status)}.",
                ("status", CaseStatusName.Of(current.Status)))
            : Verdict.Accept(current, new CaseEvent.DuplicateAbsorbed(command.At, command.Actor, command.Duplicate));
    }
}
