using CaseFlow.Cases.Accounts;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Actions.Money;

/// <summary><c>account.receive</c>: inputs account, amount (fen), from (in words, no person), text; result balance. Money comes in from outside.</summary>
internal sealed class ReceiveMoney : ICaseAction
{
    public string Name => "account.receive";

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
