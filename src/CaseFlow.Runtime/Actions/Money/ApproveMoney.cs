using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Actions.Money;

/// <summary>
/// <c>account.approve</c>: inputs application (default: the only one), stage, decision (approve, return, reject), opinion, body (unit), minQuotes
/// (default 1); result state (applied while decisions are missing, approved, returned, rejected).
/// </summary>
internal sealed class ApproveMoney : ICaseAction
{
    public string Name => "account.approve";

    public ActionDescription Description { get; } = ActionDescription
        .Of("C6, §5 rule 9, §7 rows 22, 23", "记入一级对用款的决定", "Records the decision of one body on an application")
        .May("application", ActionValueKind.Text, "申请编号；默认本案唯一的申请", "The application; the only one of the case when not given")
        .Must("stage", ActionValueKind.Text, "哪一项决定", "Which of the decisions")
        .Must("decision", ActionValueKind.Text, "approve、return 或 reject", "approve, return or reject")
        .May("opinion", ActionValueKind.Text, "意见", "The opinion")
        .May("body", ActionValueKind.Text, "作出决定的单位", "The unit that decides")
        .May("minQuotes", ActionValueKind.Number, "最少报价数；默认1", "The fewest quotes; 1 when not given")
        .Gives("state", ActionValueKind.Text, "applied、approved、returned 或 rejected", "applied, approved, returned or rejected")
        .Refuses(AccountCodes.ApplicationUnknown, AccountCodes.ApplicationState, AccountCodes.StageOrder, AccountCodes.SamePerson, AccountCodes.Silence, AccountCodes.QuotesMissing, AccountCodes.VoteMissing)
        .Repeated("同一项决定不能再作一次，会被拒绝。", "The same decision is not made twice: it is refused.");

    public ActionOutcome Run(ActionInput input)
    {
        if (!Enum.TryParse<MoneyDecision>(input.Text("decision"), ignoreCase: true, out var decision) || !Enum.IsDefined(decision))
        {
            return ActionOutcome.Fail(
                ActionCodes.InputInvalid, $"Expected input 'decision' to be approve, return or reject, but found '{input.Text("decision")}'.");
        }

        var application = input.Application();
        var stage = input.Text("stage") ?? "";
        return new ActionOutcome.Done(
            [
                new CaseCommand.DecideOnMoney(
                    input.At,
                    input.Actor,
                    application?.Id ?? input.Text("application") ?? "",
                    stage,
                    decision,
                    input.Text("opinion"),
                    input.Text("body"),
                    input.Whole("minQuotes", 1)),
            ],
            [])
        {
            Results = MoneyInputs.Results(("state", FeelValue.Of(decision switch
            {
                MoneyDecision.Return => "returned",
                MoneyDecision.Reject => "rejected",
                _ => application?.Requires is [.., var last] && last == stage ? "approved" : "applied",
            }))),
        };
    }
}
