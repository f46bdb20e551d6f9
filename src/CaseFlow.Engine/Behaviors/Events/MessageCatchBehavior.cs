namespace CaseFlow.Engine.Behaviors.Events;

/// <summary>An intermediate catching message event (BPMN 2.0.2 §10.5.4): waits for its message.</summary>
internal sealed class MessageCatchBehavior : CatchBehavior;
