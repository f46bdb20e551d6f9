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
