using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Recording;

/// <summary>Records what was done about the matter, what it cost and who pays.</summary>
internal static class RecordMeasure
{
    public static CaseDecision Decide(Case current, CaseCommand.RecordMeasure command) =>
        Checks.NotOver(current, "record a measure")
        ?? Checks.Said(current, "measure", command.Text)
        ?? Checks.Valid(current, "cost", command.CostFen is null or >= 0, "it is negative")
        ?? Verdict.Accept(current, new CaseEvent.MeasureRecorded(
            command.At,
            command.Actor,
            command.Kind,
            command.Text,
            command.CostFen,
            command.Payer,
            command.Photos));
}
