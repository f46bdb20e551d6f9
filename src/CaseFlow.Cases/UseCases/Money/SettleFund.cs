using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Money;

/// <summary>Gives back what is left of a fund (catalogue §7 row 38).</summary>
internal static class SettleFund
{
    public static CaseDecision Decide(Case current, CaseCommand.SettleFund command) =>
        Checks.NotOver(current, "settle a fund")
        ?? Checks.Said(current, "account", command.Account)
        ?? Checks.Said(current, "to", command.To)
        ?? Checks.Valid(current, "amount", command.AmountFen >= 0, "it is negative")
        ?? Verdict.Accept(current, new CaseEvent.FundSettled(command.At, command.Actor, command.Account, command.To, command.AmountFen, command.Entry));
}
