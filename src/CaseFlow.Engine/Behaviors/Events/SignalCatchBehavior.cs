namespace CaseFlow.Engine.Behaviors.Events;

/// <summary>An intermediate catching signal event (BPMN 2.0.2 §10.5.4): waits for its signal; one thrown before is not kept.</summary>
internal sealed class SignalCatchBehavior : CatchBehavior;
