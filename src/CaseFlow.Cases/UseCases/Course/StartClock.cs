using CaseFlow.Cases.Clocks;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.UseCases.Tasks;

namespace CaseFlow.Cases.UseCases.Course;

/// <summary>Starts a clock. One that runs already for the same task gets the new due moment, as after a pause.</summary>
internal static class StartClock
{
    public static CaseDecision Decide(Case current, CaseCommand.StartClock command)
    {
        if (Checks.Said(current, "clock", command.Name) is { } unsaid)
        {
            return unsaid;
        }

        if (command.Task is { } task && OpenTasks.Find(current, task, out _) is { } notOpen)
        {
            return notOpen;
        }

        CaseEvent happened = ClockRules.Running(current, command.Name, command.Task) is null
            ? new CaseEvent.ClockStarted(command.At, command.Actor, command.Name, command.Due, command.Warnings, command.Task)
            : new CaseEvent.ClockChanged(command.At, command.Actor, command.Name, command.Due, command.Warnings, command.Task);
        return Verdict.Accept(current, happened);
    }
}
