using CaseFlow.Cases;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;

namespace CaseFlow.Runtime.Actions;

/// <summary><c>case.measure</c>: inputs kind (temporary, permanent), text, cost (fen), payer, photos.</summary>
internal sealed class RecordMeasure : ICaseAction
{
    public string Name => "case.measure";

    public ActionDescription Description { get; } = ActionDescription
        .Of("§1.2", "记录处置措施及费用", "Records what was done and what it cost")
        .Must("kind", ActionValueKind.Text, "temporary（临时）或 permanent（长效）", "temporary or permanent")
        .Must("text", ActionValueKind.Text, "措施内容", "What was done")
        .May("cost", ActionValueKind.Number, "费用（分）", "What it cost, in fen")
        .May("payer", ActionValueKind.Text, "付款方", "Who pays")
        .May("photos", ActionValueKind.Texts, "照片与文件编号", "Ids of photos and papers")
        .Refuses(CaseCodes.FieldInvalid, CaseCodes.CaseEnded);

    public ActionOutcome Run(ActionInput input)
    {
        if (!Enum.TryParse<MeasureKind>(input.Text("kind"), ignoreCase: true, out var kind) || !Enum.IsDefined(kind))
        {
            return ActionOutcome.Fail(ActionCodes.InputInvalid, $"Expected input 'kind' to be temporary or permanent, but found '{input.Text("kind")}'.");
        }

        var cost = input.Number("cost");
        return cost is { } fen && (fen != decimal.Truncate(fen) || Math.Abs(fen) > long.MaxValue)
            ? ActionOutcome.Fail(ActionCodes.InputInvalid, $"Expected input 'cost' to be whole fen, but found {fen}.")
            : ActionOutcome.Ask(new CaseCommand.RecordMeasure(
                input.At, input.Actor, kind, input.Text("text") ?? "", (long?)cost, input.Text("payer"), input.Texts("photos")));
    }
}
