using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Engine.Definitions;

namespace CaseFlow.Engine.Behaviors.Containers;

/// <summary>
/// A transaction (BPMN 2.0.2 §10.3.5): a sub-process that a cancel end event inside it undoes by compensation. An error that leaves it, or
/// anything else that interrupts it, does not. Other ways of undoing that a file may name are not carried out.
/// </summary>
internal sealed class TransactionBehavior : SubProcessBehavior
{
    internal override void Check(NodeCheck check)
    {
        base.Check(check);
        var method = ((Transaction)check.Node.Element).Method;
        if (method is not null && !method.Trim('#').Equals("Compensate", StringComparison.OrdinalIgnoreCase))
        {
            check.Refuse(
                FindingCodes.ElementUnsupported,
                $"Expected transaction '{check.Node.Id}' to be undone by compensation, but it names '{method}'.",
                ("kind", $"transaction {method}"));
        }
    }
}
