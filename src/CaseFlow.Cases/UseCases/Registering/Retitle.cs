using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Registering;

/// <summary>Gives the matter another heading. The same heading again changes nothing.</summary>
internal static class Retitle
{
    public static CaseDecision Decide(Case current, CaseCommand.Retitle command)
    {
        if (Checks.Said(current, "title", command.Title) is { } unsaid)
        {
            return unsaid;
        }

        return current.Title == command.Title ? Verdict.Accept(current) : Verdict.Accept(current, new CaseEvent.Retitled(command.At, command.Actor, command.Title));
    }

}
