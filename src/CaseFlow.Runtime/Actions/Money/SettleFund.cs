using System.Collections.Immutable;
using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Commands;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Actions.Money;

/// <summary>
/// <c>fund.settle</c>: inputs account, to (the account that takes what is left) or shares (list of to and share from 0 to 1; they sum to the whole, the
/// last one takes what rounding leaves), agreement (with whom it was agreed; needed when directed money goes to an account without the same purpose),
/// close (default false); result returned (fen). The account is empty afterwards.
/// </summary>
internal sealed class SettleFund : ICaseAction
{
    public string Name => "fund.settle";

    public ActionDescription Description { get; } = ActionDescription
        .Of("E5, §7 row 38", "结余返还，账户清零", "Returns what is left over; the account is empty afterwards")
        .Must("account", ActionValueKind.Text, "账户编号", "The account")
        .May("to", ActionValueKind.Text, "接收结余的账户；分给几处时不填", "The account that takes what is left; not when several do")
        .May("shares", ActionValueKind.Contexts, "分给几处：to、share，比例合计为1", "Several that take it: to, share; the shares sum to 1")
        .May("agreement", ActionValueKind.Text, "与捐赠方的约定", "What was agreed with the donors")
        .May("close", ActionValueKind.Boolean, "是否销户；默认否", "Whether the account is closed; not when not given")
        .Gives("returned", ActionValueKind.Number, "返还金额（分）", "What was returned, in fen")
        .Refuses(AccountCodes.Unknown, AccountCodes.KindWrong, AccountCodes.SettleShares, AccountCodes.SettleAgreement, AccountCodes.Closed);

    public ActionNeeds Needs(ActionInput input) =>
        new() { Accounts = input.Text("account") is { } id ? [id, .. Wanted(input).Select(p => p.Text("to")).OfType<string>()] : [] };

    public ActionOutcome Run(ActionInput input)
    {
        if (input.Account("account") is not { } account)
        {
            return input.NoAccount("account");
        }

        var wanted = Wanted(input);
        if (wanted.FirstOrDefault(p => p.Account("to") is not { } to || to.Id == account.Id) is { } missing)
        {
            return missing.NoAccount("to");
        }

        var sum = wanted.Sum(p => p.Number("share") ?? 0);
        var parts = Parts(wanted, account.BalanceFen);
        return MoneyMoves.NotOfFund(account)
            ?? (sum != 1 || wanted.Any(p => p.Number("share") is not > 0) ? ActionOutcome.Refuse(AccountCodes.SettleShares, ("sum", Fen.InPercent(sum))) : null)
            ?? Agreed(input, account, wanted)
            ?? Settle(input, account, parts);
    }

    // One destination is a single share of the whole.
    private static ImmutableArray<ActionInput> Wanted(ActionInput input) => input.Rows("shares") is { IsEmpty: false } several
        ? several
        : [input with { Inputs = input.Inputs.SetItem("share", FeelValue.Of(1)) }];

    private static ActionOutcome? Agreed(ActionInput input, Account account, ImmutableArray<ActionInput> wanted) =>
        account is { BalanceFen: > 0, Purpose: { } only } && input.Text("agreement") is null && wanted.Any(p => p.Account("to")!.Purpose != only)
            ? ActionOutcome.Refuse(AccountCodes.SettleAgreement, ("purpose", only))
            : null;

    private static ImmutableArray<(string To, long AmountFen)> Parts(ImmutableArray<ActionInput> wanted, long left)
    {
        var given = 0L;
        var parts = ImmutableArray.CreateBuilder<(string To, long AmountFen)>(wanted.Length);
        foreach (var (part, index) in wanted.Select((p, i) => (p, i)))
        {
            var fen = index == wanted.Length - 1 ? left - given : Fen.Share(left, part.Number("share") ?? 0);
            given += fen;
            parts.Add((part.Text("to") ?? "", fen));
        }

        return [.. parts.GroupBy(p => p.To, StringComparer.Ordinal).Select(g => (g.Key, g.Sum(p => p.AmountFen)))];
    }

    private static ActionOutcome.Done Settle(ActionInput input, Account account, ImmutableArray<(string To, long AmountFen)> parts)
    {
        var left = account.BalanceFen;
        var entry = left > 0 ? input.Facts.NextEntry : null;
        return new ActionOutcome.Done([.. parts.Select(p => new CaseCommand.SettleFund(input.At, input.Actor, account.Id, p.To, p.AmountFen, entry))], [])
        {
            Accounts =
            [
                .. left > 0
                    ? [MoneyMoves.Split(input, AccountEntryKind.Settlement, input.Text("agreement") ?? account.Name, account.Id, parts)]
                    : Array.Empty<AccountEvent>(),
                .. input.Truth("close") == true ? [new AccountEvent.Closed(account.Id)] : Array.Empty<AccountEvent>(),
            ],
            Results = MoneyInputs.Results(("returned", FeelValue.Of(left))),
        };
    }
}
