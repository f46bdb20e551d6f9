using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Whistles;

/// <summary>Calls parties to the spot; each of them once by one whistle (catalogue A4).</summary>
internal static class CallParties
{
    public static CaseDecision Decide(Case current, CaseCommand.CallParties command)
    {
        var parties = command.Call.Parties;
        if (parties.All(p => string.IsNullOrWhiteSpace(p.Party)))
        {
            return Verdict.Reject(RecordCodes.WhistleNobody, $"Expected a whistle in case {current.Number} to call a party, but it calls nobody.");
        }

        return Checks.NotOver(current, "call parties")
            ?? Checks.Said(current, "reason", command.Call.Reason)
            ?? Checks.Valid(current, "party", parties.All(p => !string.IsNullOrWhiteSpace(p.Party)), "one of them is empty")
            ?? Checks.Valid(current, "party", parties.Select(p => p.Party).Distinct(StringComparer.Ordinal).Count() == parties.Length, "one is called twice")
            ?? Checks.Valid(current, "whistle", current.Calls.All(c => c.Id != command.Call.Id), "its id is taken")
            ?? Verdict.Accept(current, new CaseEvent.PartiesCalled(command.At, command.Actor, command.Call));
    }

}
