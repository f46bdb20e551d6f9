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

    public ActionDescription Description { get; } = ActionDescription
        .Of("C6", "支付已批准的用款", "Pays what was approved")
        .May("application", ActionValueKind.Text, "申请编号；默认本案唯一的申请", "The application; the only one of the case when not given")
        .May("amount", ActionValueKind.Number, "金额（分）；默认全部", "The amount, in fen; all of it when not given")
        .Gives("balance", ActionValueKind.Number, "余额（分）", "The balance after it, in fen")
        .Gives("entry", ActionValueKind.Text, "分录编号", "The entry")
        .Refuses(AccountCodes.ApplicationUnknown, AccountCodes.NotApproved, AccountCodes.PaidAlready, AccountCodes.OverApproved, AccountCodes.BalanceShort, AccountCodes.PurposeOutside, AccountCodes.AmountInvalid)
        .Repeated("已支付的不再支付，会被拒绝。", "What is paid is not paid again: it is refused.");

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
