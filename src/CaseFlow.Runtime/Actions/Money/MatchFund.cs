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
