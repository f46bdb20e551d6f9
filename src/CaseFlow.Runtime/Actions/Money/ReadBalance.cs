using CaseFlow.Cases.Accounts;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Actions.Money;

/// <summary><c>account.balance</c>: input account; result balance (fen).</summary>
internal sealed class ReadBalance : ICaseAction
{
    public string Name => "account.balance";

    public ActionDescription Description { get; } = ActionDescription
        .Of("C6, E5", "读取账户余额", "Reads the balance of an account")
        .Must("account", ActionValueKind.Text, "账户编号", "The account")
        .Gives("balance", ActionValueKind.Number, "余额（分）", "The balance, in fen")
        .Refuses(AccountCodes.Unknown)
        .Repeated("只是读取。", "It only reads.");

    public ActionNeeds Needs(ActionInput input) => new() { Accounts = input.Text("account") is { } id ? [id] : [] };

    public ActionOutcome Run(ActionInput input) => input.Account("account") is { } account
        ? new ActionOutcome.Done([], []) { Results = MoneyInputs.Results(("balance", FeelValue.Of(account.BalanceFen))) }
        : input.NoAccount("account");
}
