using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Registering;

/// <summary>Sets who leads the handling and who helps.</summary>
internal static class AssignHandlers
{
    public static CaseDecision Decide(Case current, CaseCommand.AssignHandlers command) =>
        Checks.NotOver(current, "assign handlers")
        ?? Verdict.Accept(current, new CaseEvent.HandlersAssigned(command.At, command.Actor, command.Lead, command.CoHandlers));
}
