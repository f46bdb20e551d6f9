using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Commands;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Actions.Money;

/// <summary>
/// <c>fund.settle</c>: inputs account, to (the account that takes what is left), agreement (with whom it was agreed; needed when directed money goes to
/// an account without the same purpose), close (default false); result returned (fen). The account is empty afterwards.
/// </summary>
internal sealed class SettleFund : ICaseAction
{
    public string Name => "fund.settle";

    public ActionDescription Description { get; } = ActionDescription
        .Of("E5, §7 row 38", "结余返还，账户清零", "Returns what is left over; the account is empty afterwards")
        .Must("account", ActionValueKind.Text, "账户编号", "The account")
        .Must("to", ActionValueKind.Text, "接收结余的账户", "The account that takes what is left")
        .May("agreement", ActionValueKind.Text, "与捐赠方的约定", "What was agreed with the donors")
        .May("close", ActionValueKind.Boolean, "是否销户；默认否", "Whether the account is closed; not when not given")
        .Gives("returned", ActionValueKind.Number, "返还金额（分）", "What was returned, in fen")
        .Refuses(AccountCodes.Unknown, AccountCodes.KindWrong, AccountCodes.SettleAgreement, AccountCodes.Closed);

    public ActionNeeds Needs(ActionInput input) => new() { Accounts = input.Text("account") is { } id ? [id, input.Text("to") ?? id] : [] };

    public ActionOutcome Run(ActionInput input)
    {
        if (input.Account("account") is not { } account)
        {
            return input.NoAccount("account");
        }

        if (input.Account("to") is not { } to || to.Id == account.Id)
        {
            return input.NoAccount("to");
        }

        var left = account.BalanceFen;
        return MoneyMoves.NotOfFund(account)
            ?? (left > 0 && account.Purpose is { } only && to.Purpose != only && input.Text("agreement") is null
                ? ActionOutcome.Refuse(AccountCodes.SettleAgreement, ("purpose", only))
                : null)
            ?? new ActionOutcome.Done(
                [new CaseCommand.SettleFund(input.At, input.Actor, account.Id, to.Id, left, left > 0 ? input.Facts.NextEntry : null)], [])
            {
                Accounts =
                [
                    .. left > 0
                        ? [MoneyMoves.Move(input, AccountEntryKind.Settlement, input.Text("agreement") ?? account.Name, account.Id, to.Id, left)]
                        : Array.Empty<AccountEvent>(),
                    .. input.Truth("close") == true ? [new AccountEvent.Closed(account.Id)] : Array.Empty<AccountEvent>(),
                ],
                Results = MoneyInputs.Results(("returned", FeelValue.Of(left))),
            };
    }
}
