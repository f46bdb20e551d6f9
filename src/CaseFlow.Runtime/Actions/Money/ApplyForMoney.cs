using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Actions.Money;

/// <summary>
/// <c>account.apply</c>: inputs account, amount (fen), purpose, payee, quotes (list of supplier and amount), requires (list of decisions in their order;
/// default communityReview, subdistrictApproval), cost and sources (list of source and amount; they sum to the cost); result application. Handed in
/// again after a return it keeps its id.
/// </summary>
internal sealed class ApplyForMoney : ICaseAction
{
    public string Name => "account.apply";

    public ActionDescription Description { get; } = ActionDescription
        .Of("C6, §5 rule 9", "申请用款；退回后再次提交沿用原申请", "Applies for money; handed in again after a return it stays the same application")
        .Must("account", ActionValueKind.Text, "账户编号", "The account")
        .Must("amount", ActionValueKind.Number, "金额（分）", "The amount, in fen")
        .Must("purpose", ActionValueKind.Text, "用途", "What for")
        .Must("payee", ActionValueKind.Text, "收款方；可为账户编号", "The payee; may be an account")
        .May("quotes", ActionValueKind.Contexts, "报价：supplier、amount", "Quotes: supplier, amount")
        .May("requires", ActionValueKind.Texts, "依次需要的决定；默认社区审核、街道审批", "The decisions it needs, in order; community review and sub-district approval when not given")
        .May("cost", ActionValueKind.Number, "总费用（分）", "The whole cost, in fen")
        .May("sources", ActionValueKind.Contexts, "资金来源：source、amount，合计等于总费用", "Sources of the money: source, amount; they sum to the cost")
        .Gives("application", ActionValueKind.Text, "申请编号", "The application")
        .Refuses(AccountCodes.Unknown, AccountCodes.AmountInvalid, AccountCodes.Closed, AccountCodes.PurposeOutside, AccountCodes.RequiresTwo, AccountCodes.SourcesDiffer);

    public ActionNeeds Needs(ActionInput input) => new() { Accounts = input.Text("account") is { } id ? [id] : [] };

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

        if (account.Closed)
        {
            return ActionOutcome.Refuse(AccountCodes.Closed, ("account", account.Name));
        }

        if (AccountRules.Spend(account, input.Text("purpose")) is { } refusal)
        {
            return refusal.Answer();
        }

        var requires = input.Texts("requires");
        var command = new CaseCommand.ApplyForMoney(
            input.At,
            input.Actor,
            account.Id,
            fen,
            input.Text("purpose") ?? "",
            input.Text("payee") ?? "",
            [.. input.Rows("quotes").Select(q => new MoneyQuote(q.Text("supplier") ?? "", q.Fen("amount") ?? 0))],
            requires.IsEmpty ? MoneyRules.UsualDecisions : requires,
            input.Sources(),
            input.Fen("cost"));
        return new ActionOutcome.Done([command], [])
        {
            Results = MoneyInputs.Results(("application", FeelValue.Of(MoneyRules.ApplicationId(input.Case, account.Id)))),
        };
    }
}
