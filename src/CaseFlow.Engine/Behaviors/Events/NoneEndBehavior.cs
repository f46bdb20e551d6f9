using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Events;

/// <summary>A none end event (BPMN 2.0.2 §13.5.6): takes the token away; the scope ends with its last one.</summary>
internal sealed class NoneEndBehavior : Behavior
{
    internal override void Enter(Step step, Node node, ElementVisit visit) => Complete(step, node, visit);
}
