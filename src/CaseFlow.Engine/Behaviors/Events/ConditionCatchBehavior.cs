namespace CaseFlow.Engine.Behaviors.Events;

/// <summary>An intermediate conditional event (BPMN 2.0.2 §10.5.4): waits until its condition holds; one that holds already is not waited for.</summary>
internal sealed class ConditionCatchBehavior : CatchBehavior;
