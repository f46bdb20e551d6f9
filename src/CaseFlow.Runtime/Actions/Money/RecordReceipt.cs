using CaseFlow.Cases.Accounts;
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

    public ActionDescription Description { get; } = ActionDescription
        .Of("C6", "登记票据", "Records receipts for what was paid")
        .May("application", ActionValueKind.Text, "申请编号；默认本案唯一的申请", "The application; the only one of the case when not given")
        .May("files", ActionValueKind.Texts, "票据文件编号", "Ids of the papers")
        .May("amount", ActionValueKind.Number, "金额（分）；默认尚无票据的部分", "The amount, in fen; what has no receipt yet when not given")
        .May("text", ActionValueKind.Text, "说明", "In words")
        .Gives("left", ActionValueKind.Number, "尚无票据的金额（分）", "What has no receipt yet, in fen")
        .Refuses(AccountCodes.ApplicationUnknown, AccountCodes.ReceiptsOver, AccountCodes.AmountInvalid);

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
