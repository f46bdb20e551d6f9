using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Events;

/// <summary>An intermediate none event (BPMN 2.0.2 §10.5.4): marks a place, often a milestone, and passes at once.</summary>
internal sealed class NoneThrowBehavior : Behavior
{
    internal override void Enter(Step step, Node node, ElementVisit visit) => Complete(step, node, visit);
}
