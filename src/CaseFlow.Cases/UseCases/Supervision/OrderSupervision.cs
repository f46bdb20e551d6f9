using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Supervision;

/// <summary>Puts a unit under supervision 督办 (catalogue A6).</summary>
internal static class OrderSupervision
{
    public static CaseDecision Decide(Case current, CaseCommand.OrderSupervision command) =>
        Checks.NotOver(current, "order supervision")
        ?? Checks.Said(current, "unit", command.Order.Unit)
        ?? Checks.Said(current, "matter", command.Order.Matter)
        ?? Checks.Valid(current, "order", current.Orders.All(o => o.Id != command.Order.Id), "its id is taken")
        ?? Verdict.Accept(current, new CaseEvent.SupervisionOrdered(command.At, command.Actor, command.Order));

}
