using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Supervision;

/// <summary>Records what supervision found, once for each order (catalogue A6 step 5).</summary>
internal static class FindSupervised
{
    public static CaseDecision Decide(Case current, CaseCommand.FindSupervised command)
    {
        var order = current.Orders.FirstOrDefault(o => o.Id == command.Order);
        if (order is null || order.Finding is not null)
        {
            return Verdict.Reject(
                order is null ? RecordCodes.SupervisionOrder : RecordCodes.SupervisionFound,
                $"Expected order {command.Order} of case {current.Number} to wait for its finding, but {(order is null ? "there is none" : "it has one")}.",
                ("order", command.Order));
        }

        return Checks.Said(current, "text", command.Text)
            ?? Verdict.Accept(current, new CaseEvent.SupervisionFound(command.At, command.Actor, command.Order, command.Kind, command.Text));
    }

}
