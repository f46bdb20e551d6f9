using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Money;

/// <summary>Pays an application that every body approved, once, and never more than was approved (catalogue C6).</summary>
internal static class PayMoney
{
    public static CaseDecision Decide(Case current, CaseCommand.PayMoney command) =>
        Checks.NotOver(current, "pay")
        ?? MoneyChecks.Stands(current, command.Application, out var application, MoneyState.Approved)
        ?? MoneyChecks.Amount(command.AmountFen ?? application.AmountFen)
        ?? (command.AmountFen > application.AmountFen
            ? MoneyChecks.Refuse(AccountRefusal.Of(
                AccountCodes.OverApproved, ("amount", Fen.InYuan(command.AmountFen.Value)), ("approved", Fen.InYuan(application.AmountFen))))
            : null)
        ?? Verdict.Accept(current, new CaseEvent.MoneyPaid(
            command.At, command.Actor, application.Id, application.Account, command.AmountFen ?? application.AmountFen, application.Payee, command.Entry));
}
