using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Registering;

/// <summary>Puts the matter into a class of the list. The status is reached by the procedure's milestone.</summary>
internal static class Classify
{
    public static CaseDecision Decide(Case current, CaseCommand.Classify command) =>
        Checks.NotOver(current, "classify")
        ?? Checks.Said(current, "category", command.Classification.Category)
        ?? (command.Classification == current.Classification
            ? Verdict.Accept(current)
            : Verdict.Accept(current, new CaseEvent.Classified(command.At, command.Actor, command.Classification)));
}
