using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Commands;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Actions.Money;

/// <summary>
/// <c>fund.match</c>: inputs account, rate (0 to 1, of all that was raised) or amount (fen), from (the account of the federation; without it the money
/// comes from outside), min and max (limits of the rate, inclusive, default 0.10 and 0.50); results matched (fen, in all), rate.
/// </summary>
internal sealed class MatchFund : ICaseAction
{
    public string Name => "fund.match";

    public ActionDescription Description { get; } = ActionDescription
        .Of("E2, §7 row 35", "按实际募集总额配捐", "Matches what was actually raised")
        .Must("account", ActionValueKind.Text, "账户编号", "The account")
        .May("rate", ActionValueKind.Number, "配捐比例，0至1", "The rate, from 0 to 1")
        .May("amount", ActionValueKind.Number, "配捐金额（分）", "The amount, in fen, instead of a rate")
        .May("from", ActionValueKind.Text, "出资账户；默认外部资金", "The account that gives; from outside when not given")
        .May("min", ActionValueKind.Number, "最低比例；默认0.10", "The lowest rate; 0.10 when not given")
        .May("max", ActionValueKind.Number, "最高比例；默认0.50", "The highest rate; 0.50 when not given")
        .Gives("matched", ActionValueKind.Number, "累计配捐（分）", "What was matched so far, in fen")
        .Gives("rate", ActionValueKind.Number, "累计比例", "The rate so far")
        .Refuses(AccountCodes.Unknown, AccountCodes.KindWrong, AccountCodes.MatchKind, AccountCodes.MatchNothing, AccountCodes.MatchRate, AccountCodes.BalanceShort, AccountCodes.AmountInvalid)
        .Repeated("按累计比例计算，不会超过上限。", "The rate counts what was matched before, so the limit holds.");

    public ActionNeeds Needs(ActionInput input) => new()
    {
        Accounts = input.Text("account") is { } id
            ? [id, input.Text("from") ?? id, AccountRules.OutsideId(MoneyMoves.Federation, id)]
            : [],
    };

    public ActionOutcome Run(ActionInput input)
    {
        if (input.Account("account") is not { } account)
        {
            return input.NoAccount("account");
        }

        if (input.Text("from") is not null && input.Account("from") is null)
        {
            return input.NoAccount("from");
        }

        var (min, max) = (input.Number("min") ?? MoneyRules.LowestMatch, input.Number("max") ?? MoneyRules.HighestMatch);
        var raised = MoneyRules.RaisedFen(input.Case, account.Id);
        var before = input.Case.Matches.Where(m => m.Account == account.Id).Sum(m => m.AmountFen);
        if (input.Fen("amount") is null && input.Number("rate") is not (>= 0 and <= 1))
        {
            return input.NoAmount(input.Text("rate") is null ? "amount" : "rate");
        }

        var fen = input.Fen("amount") ?? Fen.Share(raised, input.Number("rate")!.Value) - before;
        var from = input.Account("from");
        var source = from?.Id ?? AccountRules.OutsideId(MoneyMoves.Federation, account.Id);
        return MoneyMoves.NotOfFund(account)
            ?? (from is null ? null : MoneyMoves.NotOfFund(from) ?? AccountRules.Spend(from, account.Purpose)?.Answer())
            ?? new ActionOutcome.Done(
                [new CaseCommand.RecordMatch(input.At, input.Actor, account.Id, source, fen, min, max, input.Facts.NextEntry)], [])
            {
                Accounts =
                [
                    .. from is null ? MoneyMoves.OpenOutside(input, MoneyMoves.Federation, account) : [],
                    MoneyMoves.Move(input, AccountEntryKind.Match, account.Name, source, account.Id, fen),
                ],
                Results = MoneyInputs.Results(
                    ("matched", FeelValue.Of(before + fen)),
                    ("rate", raised == 0 ? FeelValue.Missing : FeelValue.Of(FeelNumber.From((decimal)(before + fen) / raised)))),
            };
    }
}
