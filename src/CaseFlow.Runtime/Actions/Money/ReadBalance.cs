using CaseFlow.Feel;

namespace CaseFlow.Runtime.Actions.Money;

/// <summary><c>account.balance</c>: input account; result balance (fen).</summary>
internal sealed class ReadBalance : ICaseAction
{
    public string Name => "account.balance";

    public ActionNeeds Needs(ActionInput input) => new() { Accounts = input.Text("account") is { } id ? [id] : [] };

    public ActionOutcome Run(ActionInput input) => input.Account("account") is { } account
        ? new ActionOutcome.Done([], []) { Results = MoneyInputs.Results(("balance", FeelValue.Of(account.BalanceFen))) }
        : input.NoAccount("account");
}
