using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Registering;

/// <summary>Notes that the reporter's personal values are erased, with the reason (design §8). Erasing again changes nothing.</summary>
internal static class EraseReporter
{
    public static CaseDecision Decide(Case current, CaseCommand.EraseReporter command)
    {
        if (current.Reporter is null)
        {
            return Verdict.Reject(CaseCodes.ReporterNone, $"Expected to erase the reporter of case {current.Number}, but it has none.");
        }

        return Checks.Said(current, "reason", command.Reason)
            ?? (current.Erased is null
                ? Verdict.Accept(current, new CaseEvent.ReporterErased(command.At, command.Actor, command.Reason))
                : Verdict.Accept(current));
    }
}
