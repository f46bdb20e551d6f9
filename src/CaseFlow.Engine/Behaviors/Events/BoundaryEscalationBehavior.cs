namespace CaseFlow.Engine.Behaviors.Events;

/// <summary>
/// An escalation on the edge of a sub-process or call activity (BPMN 2.0.2 §10.5.4): catches what is thrown inside. One that does not
/// interrupt lets the inside go on and may happen any number of times.
/// </summary>
internal sealed class BoundaryEscalationBehavior : BoundaryBehavior;
