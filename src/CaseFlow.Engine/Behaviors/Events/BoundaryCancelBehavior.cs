using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;

namespace CaseFlow.Engine.Behaviors.Events;

/// <summary>A cancel event on the edge of a transaction (BPMN 2.0.2 §10.5.4): the way out once a cancelled transaction is compensated.</summary>
internal sealed class BoundaryCancelBehavior : BoundaryBehavior
{
    internal override void Check(NodeCheck check)
    {
        base.Check(check);
        Transactions.CheckBoundary(check);
    }
}
