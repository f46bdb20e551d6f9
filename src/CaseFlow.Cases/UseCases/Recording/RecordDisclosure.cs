using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Recording;

/// <summary>Records what was made public 公开.</summary>
internal static class RecordDisclosure
{
    public static CaseDecision Decide(Case current, CaseCommand.RecordDisclosure command) =>
        Checks.Said(current, "where", command.Where)
        ?? Checks.Said(current, "text", command.Text)
        ?? Verdict.Accept(current, new CaseEvent.DisclosureRecorded(command.At, command.Actor, command.Where, command.Text));
}
