namespace CaseFlow.Engine.Behaviors.Events;

/// <summary>A timer on the edge of an activity (BPMN 2.0.2 §10.5.4): runs from the moment the activity is entered; a cycle that does not interrupt fires again and again while the activity goes on.</summary>
internal sealed class BoundaryTimerBehavior : BoundaryBehavior;
