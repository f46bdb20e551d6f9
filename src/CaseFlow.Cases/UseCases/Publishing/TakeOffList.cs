using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Publishing;

/// <summary>Takes a party off a rating list, with the way out it went (catalogue D2).</summary>
internal static class TakeOffList
{
    public static CaseDecision Decide(Case current, CaseCommand.TakeOffList command) =>
        Checks.Said(current, "list", command.List)
        ?? Checks.Said(current, "party", command.Party)
        ?? Checks.Said(current, "reason", command.Reason)
        ?? Verdict.Accept(current, new CaseEvent.TakenOffList(command.At, command.Actor, command.List, command.Party, command.Reason));

}
