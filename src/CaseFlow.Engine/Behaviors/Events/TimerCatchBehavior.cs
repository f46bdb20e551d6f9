namespace CaseFlow.Engine.Behaviors.Events;

/// <summary>An intermediate timer event (BPMN 2.0.2 §10.5.4): waits for a moment or for a length of time. Repetition is not carried out.</summary>
internal sealed class TimerCatchBehavior : CatchBehavior;
