using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Course;

/// <summary>The reporter takes the demand back. Open tasks are called off by the procedure.</summary>
internal static class Withdraw
{
    public static CaseDecision Decide(Case current, CaseCommand.Withdraw command) =>
        Checks.Said(current, "reason", command.Reason)
        ?? Checks.MayBecome(current, CaseStatus.Withdrawn)
        ?? Verdict.Accept(
            current,
            [
                .. CaseClocks.StopAll(current, command.At, command.Actor, done: false),
                new CaseEvent.Withdrawn(command.At, command.Actor, command.Reason),
            ]);
}
