namespace CaseFlow.Engine.Behaviors.Events;

/// <summary>
/// A condition on the edge of an activity (BPMN 2.0.2 §10.5.4): happens when the condition is or becomes true; one that does not interrupt
/// happens again after the condition was false.
/// </summary>
internal sealed class BoundaryConditionBehavior : BoundaryBehavior;
