using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Course;

/// <summary>Opens a case again because the outcome did not hold. How often that may be is for the procedure to decide.</summary>
internal static class Reopen
{
    public static CaseDecision Decide(Case current, CaseCommand.Reopen command) =>
        Checks.Said(current, "reason", command.Reason)
        ?? Checks.NotMerged(current)
        ?? Checks.MayBecome(current, CaseStatus.Reopened)
        ?? Verdict.Accept(current, new CaseEvent.Reopened(command.At, command.Actor, command.Reason, null));
}
