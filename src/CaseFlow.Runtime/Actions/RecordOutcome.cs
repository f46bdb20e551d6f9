using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;

namespace CaseFlow.Runtime.Actions;

/// <summary><c>case.outcome</c>: inputs outcome (resolved, explained, notFeasible, transferred), text.</summary>
internal sealed class RecordOutcome : ICaseAction
{
    public string Name => "case.outcome";

    public ActionDescription Description { get; } = ActionDescription
        .Of("§1.2", "记录办理结果", "Records what came of the case")
        .Must("outcome", ActionValueKind.Text, "resolved、explained、notFeasible 或 transferred", "resolved, explained, notFeasible or transferred")
        .May("text", ActionValueKind.Text, "说明", "In words");

    public ActionOutcome Run(ActionInput input) =>
        Enum.TryParse<OutcomeKind>(input.Text("outcome"), ignoreCase: true, out var kind) && Enum.IsDefined(kind)
            ? ActionOutcome.Ask(new CaseCommand.RecordOutcome(input.At, input.Actor, kind, input.Text("text")))
            : ActionOutcome.Fail(ActionCodes.InputInvalid, $"Expected input 'outcome' to be an outcome, but found '{input.Text("outcome")}'.");
}
