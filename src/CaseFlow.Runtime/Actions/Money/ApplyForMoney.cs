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
