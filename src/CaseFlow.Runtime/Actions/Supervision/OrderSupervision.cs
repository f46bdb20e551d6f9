using CaseFlow.Cases;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Actions.Supervision;

/// <summary><c>supervision.order</c>: puts a unit under supervision.</summary>
internal sealed class OrderSupervision : ICaseAction
{
    public string Name => "supervision.order";

    public ActionDescription Description { get; } = ActionDescription
        .Of("A6", "督办：向单位下达督办单", "Puts a unit under supervision")
        .Must("unit", ActionValueKind.Text, "被督办单位编号", "The unit")
        .Must("matter", ActionValueKind.Text, "督办事项", "What is to be done")
        .May("due", ActionValueKind.Date, "完成期限", "The last day")
        .Gives("order", ActionValueKind.Text, "督办单编号", "The order's id")
        .Refuses(ActionCodes.PartyUnknown, RecordCodes.SupervisionDue, CaseCodes.FieldInvalid, CaseCodes.CaseEnded);

    public ActionOutcome Run(ActionInput input)
    {
        var unit = input.Text("unit") ?? "";
        if (unit.Length > 0 && !OrganisationNames.IsKnown(input.Facts.Organisation, unit))
        {
            return ActionOutcome.Refuse(ActionCodes.PartyUnknown, ("party", unit));
        }

        var due = input.Day("due");
        if (due < input.Today())
        {
            return ActionOutcome.Refuse(RecordCodes.SupervisionDue, ("due", $"{due:yyyy-MM-dd}"));
        }

        var id = $"S{input.Case.Orders.Length + 1}";
        return new ActionOutcome.Done(
            [new CaseCommand.OrderSupervision(input.At, input.Actor, new SupervisionOrder(id, unit, input.Text("matter") ?? "", due, input.Actor, input.At))], [])
        {
            Results = ActionInputParts.Results(("order", FeelValue.Of(id))),
        };
    }
}
