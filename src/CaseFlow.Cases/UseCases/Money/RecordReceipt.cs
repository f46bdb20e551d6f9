using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Money;

/// <summary>Records a receipt; together they never cover more than what was paid.</summary>
internal static class RecordReceipt
{
    public static CaseDecision Decide(Case current, CaseCommand.RecordReceipt command) =>
        Checks.NotOver(current, "record a receipt")
        ?? MoneyChecks.Stands(current, command.Application, out var application, MoneyState.Paid, MoneyState.Receipted)
        ?? MoneyChecks.Amount(command.AmountFen)
        ?? (application.Receipts.Sum(r => r.AmountFen) is var before && before + command.AmountFen > application.PaidFen
            ? MoneyChecks.Refuse(AccountRefusal.Of(
                AccountCodes.ReceiptsOver,
                ("amount", Fen.InYuan(command.AmountFen)),
                ("paid", Fen.InYuan(application.PaidFen)),
                ("receipts", Fen.InYuan(before))))
            : null)
        ?? Verdict.Accept(current, new CaseEvent.ReceiptRecorded(
            command.At, command.Actor, command.Application, command.AmountFen, command.Text, command.Files));
}
