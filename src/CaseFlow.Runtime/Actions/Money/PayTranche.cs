using System.Collections.Immutable;
using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Commands;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Actions.Money;

/// <summary>
/// <c>fund.tranche</c>: inputs account, share (0 to 1; default: what comes next by plan), total (fen, the approved cost), payee, text, accepted (whether
/// the work was accepted; the last tranche needs it), plan (list of shares, default 0.6, 0.3, 0.1), purpose (default, where this case raised the money:
/// what it was given for), sources (list of source and amount; they sum to the total); results amount (fen, this time), paid (fen, in all), left (fen).
/// </summary>
internal sealed class PayTranche : ICaseAction
{
    public string Name => "fund.tranche";

    public ActionNeeds Needs(ActionInput input) =>
        new() { Accounts = input.Text("account") is { } id ? [id, AccountRules.OutsideId(MoneyMoves.Suppliers, id)] : [] };

    public ActionOutcome Run(ActionInput input)
    {
        if (input.Account("account") is not { } account)
        {
            return input.NoAccount("account");
        }

        if (input.Fen("total") is not { } total)
        {
            return input.NoAmount("total");
        }

        var sources = input.Sources();
        var raisedHere = input.Case.Donations.Any(d => d.Account == account.Id);
        return MoneyMoves.NotOfFund(account)
            ?? AccountRules.Spend(account, input.Text("purpose") ?? (raisedHere ? account.Purpose : null))?.Answer()
            ?? (!sources.IsEmpty && sources.Sum(s => s.AmountFen) is var sum && sum != total
                ? ActionOutcome.Refuse(AccountCodes.SourcesDiffer, ("cost", Fen.InYuan(total)), ("sum", Fen.InYuan(sum)))
                : null)
            ?? Pay(input, account, total);
    }

    private static ActionOutcome.Done Pay(ActionInput input, Account account, long total)
    {
        var plan = Plan(input);
        var before = MoneyRules.TranchesOf(input.Case, account.Id);
        var fen = MoneyRules.TrancheFen(input.Case, account.Id, total, plan);
        var share = input.Number("share") ?? (before.Length < plan.Length ? plan[before.Length] : 0);
        var (payee, paid) = (input.Text("payee") ?? "", before.Sum(t => t.AmountFen) + fen);
        return new ActionOutcome.Done(
            [
                new CaseCommand.PayTranche(
                    input.At, input.Actor, account.Id, share, total, plan, input.Truth("accepted") ?? false, payee, input.Text("text"), input.Facts.NextEntry),
            ],
            [])
        {
            Accounts =
            [
                .. MoneyMoves.OpenOutside(input, MoneyMoves.Suppliers, account),
                MoneyMoves.Move(
                    input, AccountEntryKind.Tranche, string.Join(" · ", new[] { input.Text("text"), payee }.OfType<string>()), account.Id,
                    AccountRules.OutsideId(MoneyMoves.Suppliers, account.Id), fen),
            ],
            Results = MoneyInputs.Results(
                ("amount", FeelValue.Of(fen)), ("paid", FeelValue.Of(paid)), ("left", FeelValue.Of(total - paid)), ("entry", FeelValue.Of(input.Facts.NextEntry))),
        };
    }

    private static ImmutableArray<decimal> Plan(ActionInput input) => input.Inputs.GetValueOrDefault("plan") is FeelValue.List { Items: { IsEmpty: false } items }
        ? [.. items.Select(i => i is FeelValue.Number number && number.Value.TryToDecimal(out var share) ? share : 0)]
        : MoneyRules.UsualPlan;
}
