using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Course;

/// <summary>Lets the case stand still, with a reason; clocks are paused.</summary>
internal static class Suspend
{
    public static CaseDecision Decide(Case current, CaseCommand.Suspend command) =>
        Checks.Said(current, "reason", command.Reason)
        ?? Checks.MayBecome(current, CaseStatus.Suspended)
        ?? Verdict.Accept(current, new CaseEvent.Suspended(command.At, command.Actor, command.Reason));
}
