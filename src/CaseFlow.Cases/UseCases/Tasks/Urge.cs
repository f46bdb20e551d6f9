using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Tasks;

/// <summary>Urges whoever has the next step 催办. Each urging is noted.</summary>
internal static class Urge
{
    public static CaseDecision Decide(Case current, CaseCommand.Urge command)
    {
        if (Checks.NotOver(current, "urge") is { } over)
        {
            return over;
        }

        if (command.Task is { } id && OpenTasks.Find(current, id, out _) is { } notOpen)
        {
            return notOpen;
        }

        return Verdict.Accept(current, new CaseEvent.Urged(command.At, command.Actor, command.Task, command.Text));
    }
}
