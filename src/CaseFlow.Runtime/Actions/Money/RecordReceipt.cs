using CaseFlow.Cases.Commands;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Actions.Money;

/// <summary>
/// <c>account.receipt</c>: inputs application (default: the only one), files, amount (fen; default: what was paid and has no receipt yet), text; result
/// left (fen without receipt).
/// </summary>
internal sealed class RecordReceipt : ICaseAction
{
    public string Name => "account.receipt";

    public ActionOutcome Run(ActionInput input)
    {
        var application = input.Application();
        var open = application is null ? 0 : application.PaidFen - application.Receipts.Sum(r => r.AmountFen);
        if (input.Text("amount") is not null && input.Fen("amount") is null)
        {
            return input.NoAmount("amount");
        }

        var fen = input.Fen("amount") ?? open;
        return new ActionOutcome.Done(
            [
                new CaseCommand.RecordReceipt(
                    input.At, input.Actor, application?.Id ?? input.Text("application") ?? "", fen, input.Text("text"), input.Texts("files")),
            ],
            [])
        {
            Results = MoneyInputs.Results(("left", FeelValue.Of(open - fen))),
        };
    }
}
