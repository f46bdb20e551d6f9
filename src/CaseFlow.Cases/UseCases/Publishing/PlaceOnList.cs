using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Publishing;

/// <summary>Puts a party on a rating list, with reason and period (catalogue D2).</summary>
internal static class PlaceOnList
{
    public static CaseDecision Decide(Case current, CaseCommand.PlaceOnList command) =>
        Checks.Said(current, "list", command.Placing.List)
        ?? Checks.Said(current, "party", command.Placing.Party)
        ?? Checks.Said(current, "reason", command.Placing.Reason)
        ?? Checks.Said(current, "period", command.Placing.Period)
        ?? Checks.Valid(current, "entry", current.Placings.All(p => p.Id != command.Placing.Id), "its id is taken")
        ?? Verdict.Accept(current, new CaseEvent.PlacedOnList(command.At, command.Actor, command.Placing));

}
