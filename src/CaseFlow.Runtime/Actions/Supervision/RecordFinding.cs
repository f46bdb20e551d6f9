using CaseFlow.Cases;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;

namespace CaseFlow.Runtime.Actions.Supervision;

/// <summary><c>supervision.finding</c>: records what supervision found.</summary>
internal sealed class RecordFinding : ICaseAction
{
    public string Name => "supervision.finding";

    public ActionDescription Description { get; } = ActionDescription
        .Of("A6", "记录督查结论：不作为、慢作为、冷作为或无", "Records what supervision found")
        .Must("order", ActionValueKind.Text, "督办单编号", "The order")
        .Must("kind", ActionValueKind.Text, "结论：inaction、slow、cold 或 none", "inaction, slow, cold or none")
        .Must("text", ActionValueKind.Text, "说明", "In words")
        .Refuses(RecordCodes.SupervisionOrder, RecordCodes.SupervisionFound, CaseCodes.FieldInvalid)
        .Repeated("同一督办单只作一次结论，再次会被拒绝。", "An order has one finding; a second one is refused.");

    public ActionOutcome Run(ActionInput input) => input.Choice<SupervisionFindingKind>("kind") is { } kind
        ? ActionOutcome.Ask(new CaseCommand.FindSupervised(input.At, input.Actor, input.Text("order") ?? "", kind, input.Text("text") ?? ""))
        : input.Misdrawn("kind", "inaction, slow, cold or none");
}
