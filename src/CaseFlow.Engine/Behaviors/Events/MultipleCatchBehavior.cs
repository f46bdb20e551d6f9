namespace CaseFlow.Engine.Behaviors.Events;

/// <summary>
/// An intermediate event that waits for several things (BPMN 2.0.2 §10.5.4): goes on when one of them happens and no longer waits for the others;
/// a parallel one goes on when all have happened, in any order.
/// </summary>
internal sealed class MultipleCatchBehavior : CatchBehavior;
