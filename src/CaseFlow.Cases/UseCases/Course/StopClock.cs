using CaseFlow.Cases.Clocks;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Course;

/// <summary>Stops a running clock.</summary>
internal static class StopClock
{
    public static CaseDecision Decide(Case current, CaseCommand.StopClock command) =>
        ClockRules.Running(current, command.Name, command.Task) is null
            ? Verdict.Reject(
                CaseCodes.ClockNotRunning,
                $"Expected to stop clock {command.Name} of case {current.Number}, but it does not run.",
                ("clock", command.Name))
            : Verdict.Accept(current, new CaseEvent.ClockStopped(command.At, command.Actor, command.Name, command.Task, command.Done));
}
