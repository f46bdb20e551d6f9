namespace CaseFlow.Engine.Behaviors.Events;

/// <summary>A signal on the edge of an activity (BPMN 2.0.2 §10.5.4): one that does not interrupt may come any number of times.</summary>
internal sealed class BoundarySignalBehavior : BoundaryBehavior;
