using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Events;

/// <summary>A cancel end event (BPMN 2.0.2 §10.5.3, §13.5.6): cancels the transaction that it stands in.</summary>
internal sealed class CancelEndBehavior : Behavior
{
    internal override void Check(NodeCheck check) => Transactions.CheckEnd(check);

    internal override void Enter(Step step, Node node, ElementVisit visit) => Transactions.Cancel(step, node, visit);
}
