using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Course;

/// <summary>Lets a suspended case go on where it stood.</summary>
internal static class Resume
{
    public static CaseDecision Decide(Case current, CaseCommand.Resume command) =>
        current.Status == CaseStatus.Suspended
            ? Verdict.Accept(current, new CaseEvent.Resumed(command.At, command.Actor))
            : Verdict.Reject(
                CaseCodes.CaseNotSuspended,
                $"Expected to resume case {current.Number}, but it is {CaseStatusName.Of(current.Status)}.",
                ("status", CaseStatusName.Of(current.Status)));
}
