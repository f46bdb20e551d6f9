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

    public ActionDescription Description { get; } = ActionDescription
        .Of("E5, §7 row 38", "按计划分期拨付", "Pays the next part of the cost by plan")
        .Must("account", ActionValueKind.Text, "账户编号", "The account")
        .Must("total", ActionValueKind.Number, "批准的总费用（分）", "The approved cost, in fen")
        .May("share", ActionValueKind.Number, "本期比例；默认计划的下一期", "The share; the next of the plan when not given")
        .May("payee", ActionValueKind.Text, "收款方", "The payee")
        .May("text", ActionValueKind.Text, "说明", "In words")
        .May("accepted", ActionValueKind.Boolean, "是否已验收；末期须验收", "Whether the work was accepted; the last part needs it")
        .May("plan", ActionValueKind.Texts, "各期比例；默认0.6、0.3、0.1", "The shares; 0.6, 0.3, 0.1 when not given")
        .May("purpose", ActionValueKind.Text, "用途；默认募集时限定的用途", "What for; what the money was given for when not given")
        .May("sources", ActionValueKind.Contexts, "资金来源：source、amount，合计等于总费用", "Sources: source, amount; they sum to the cost")
        .Gives("amount", ActionValueKind.Number, "本期金额（分）", "What this part pays, in fen")
        .Gives("paid", ActionValueKind.Number, "累计拨付（分）", "What was paid so far, in fen")
        .Gives("left", ActionValueKind.Number, "未付金额（分）", "What is left to pay, in fen")
        .Gives("entry", ActionValueKind.Text, "分录编号", "The entry")
        .Refuses(AccountCodes.Unknown, AccountCodes.KindWrong, AccountCodes.PurposeOutside, AccountCodes.SourcesDiffer, AccountCodes.TrancheShare, AccountCodes.TrancheTotal, AccountCodes.TrancheAcceptance, AccountCodes.TrancheDone, AccountCodes.TranchePlan, AccountCodes.BalanceShort, AccountCodes.AmountInvalid)
        .Repeated("每期只付一次，付完后再次执行会被拒绝。", "Each part is paid once; after the last it is refused.");

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
