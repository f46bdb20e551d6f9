namespace CaseFlow.Engine.Behaviors.Events;

/// <summary>A message on the edge of an activity (BPMN 2.0.2 §10.5.4): one that does not interrupt may arrive any number of times.</summary>
internal sealed class BoundaryMessageBehavior : BoundaryBehavior;
