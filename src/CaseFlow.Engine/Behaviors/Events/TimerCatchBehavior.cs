namespace CaseFlow.Engine.Behaviors.Events;

/// <summary>An intermediate timer event (BPMN 2.0.2 §10.5.4): waits for a moment, for a length of time, or for the first occurrence of a cycle.</summary>
internal sealed class TimerCatchBehavior : CatchBehavior;
