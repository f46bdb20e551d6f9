using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Whistles;

/// <summary>Notes that a called party is there 报到 (catalogue A4).</summary>
internal static class NoteArrival
{
    public static CaseDecision Decide(Case current, CaseCommand.NoteArrival command)
    {
        var (whistle, rejection) = OpenCalls.Find(
            current, command.Party, command.Whistle, p => p.ArrivedAt is null, RecordCodes.WhistleArrived, "note the arrival of");
        return rejection ?? Verdict.Accept(current, new CaseEvent.PartyArrived(command.At, command.Actor, command.Party, whistle, command.Note));
    }

}
