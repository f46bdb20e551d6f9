using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Commands;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Actions.Money;

/// <summary>
/// <c>account.pay</c>: inputs application (default: the only one), amount (fen; default: all that was approved); results balance, entry. A payee that is
/// the id of an account gets the money there; else it leaves for the suppliers outside.
/// </summary>
internal sealed class PayMoney : ICaseAction
{
    public string Name => "account.pay";

    public ActionNeeds Needs(ActionInput input) => new()
    {
        Accounts = input.Application() is { } application
            ? [application.Account, application.Payee, AccountRules.OutsideId(MoneyMoves.Suppliers, application.Account)]
            : [input.Text("application") ?? ""],
    };

    public ActionOutcome Run(ActionInput input)
    {
        if (input.Application() is not { } application || input.Facts.Accounts.Find(application.Account) is not { } account)
        {
            return ActionOutcome.Refuse(AccountCodes.ApplicationUnknown, ("application", input.Text("application") ?? ""));
        }

        if (input.Text("amount") is not null && input.Fen("amount") is null)
        {
            return input.NoAmount("amount");
        }

        if (AccountRules.Spend(account, application.Purpose) is { } refusal)
        {
            return refusal.Answer();
        }

        var fen = input.Fen("amount") ?? application.AmountFen;
        var inside = application.Payee != account.Id ? input.Facts.Accounts.Find(application.Payee) : null;
        var payee = inside?.Id ?? AccountRules.OutsideId(MoneyMoves.Suppliers, account.Id);
        return new ActionOutcome.Done(
            [new CaseCommand.PayMoney(input.At, input.Actor, application.Id, input.Fen("amount"), input.Facts.NextEntry)], [])
        {
            Accounts =
            [
                .. inside is null ? MoneyMoves.OpenOutside(input, MoneyMoves.Suppliers, account) : [],
                MoneyMoves.Move(input, AccountEntryKind.Payment, $"{application.Purpose} · {application.Payee}", account.Id, payee, fen),
            ],
            Results = MoneyInputs.Results(("balance", FeelValue.Of(MoneyMoves.After(account, -fen))), ("entry", FeelValue.Of(input.Facts.NextEntry))),
        };
    }
}
