using CaseFlow.Cases.Accounts;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Actions.Money;

/// <summary><c>account.receive</c>: inputs account, amount (fen), from (in words, no person), text; result balance. Money comes in from outside.</summary>
internal sealed class ReceiveMoney : ICaseAction
{
    public string Name => "account.receive";

    public ActionDescription Description { get; } = ActionDescription
        .Of("C6", "收入入账", "Takes income into an account")
        .Must("account", ActionValueKind.Text, "账户编号", "The account")
        .Must("amount", ActionValueKind.Number, "金额（分）", "The amount, in fen")
        .May("from", ActionValueKind.Text, "来源，不写个人", "From whom, never a person")
        .May("text", ActionValueKind.Text, "说明", "In words")
        .Gives("balance", ActionValueKind.Number, "余额（分）", "The balance after it, in fen")
        .Gives("entry", ActionValueKind.Text, "分录编号", "The entry")
        .Refuses(AccountCodes.Unknown, AccountCodes.AmountInvalid, AccountCodes.Closed);

    public ActionNeeds Needs(ActionInput input) =>
        new() { Accounts = input.Text("account") is { } id ? [id, AccountRules.OutsideId(MoneyMoves.Income, id)] : [] };

    public ActionOutcome Run(ActionInput input)
    {
        if (input.Account("account") is not { } account)
        {
            return input.NoAccount("account");
        }

        if (input.Fen("amount") is not { } fen)
        {
            return input.NoAmount("amount");
        }

        var outside = AccountRules.OutsideId(MoneyMoves.Income, account.Id);
        var text = string.Join(" · ", new[] { input.Text("from"), input.Text("text") }.OfType<string>());
        return new ActionOutcome.Done([], [])
        {
            Accounts = [.. MoneyMoves.OpenOutside(input, MoneyMoves.Income, account), MoneyMoves.Move(input, AccountEntryKind.Income, text, outside, account.Id, fen)],
            Results = MoneyInputs.Results(("balance", FeelValue.Of(MoneyMoves.After(account, fen))), ("entry", FeelValue.Of(input.Facts.NextEntry))),
        };
    }
}
