using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;

namespace CaseFlow.Runtime.Actions;

/// <summary><c>case.measure</c>: inputs kind (temporary, permanent), text, cost (fen), payer, photos.</summary>
internal sealed class RecordMeasure : ICaseAction
{
    public string Name => "case.measure";

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
