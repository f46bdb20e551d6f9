using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Course;

/// <summary>Does not accept the case, with a reason.</summary>
internal static class Reject
{
    public static CaseDecision Decide(Case current, CaseCommand.Reject command) =>
        Checks.Said(current, "reason", command.Reason)
        ?? Checks.MayBecome(current, CaseStatus.Rejected)
        ?? Verdict.Accept(
            current,
            [
                .. CaseClocks.StopAll(current, command.At, command.Actor, done: false),
                new CaseEvent.Rejected(command.At, command.Actor, command.Reason),
            ]);
}
