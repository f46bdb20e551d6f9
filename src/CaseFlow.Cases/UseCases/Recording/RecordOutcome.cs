using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Recording;

/// <summary>Records what came of the case; the last one counts.</summary>
internal static class RecordOutcome
{
    public static CaseDecision Decide(Case current, CaseCommand.RecordOutcome command) =>
        Checks.NotOver(current, "record the outcome")
        ?? Verdict.Accept(current, new CaseEvent.OutcomeRecorded(command.At, command.Actor, command.Kind, command.Note));
}
