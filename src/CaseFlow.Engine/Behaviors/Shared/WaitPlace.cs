namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>Where something waits.</summary>
/// <param name="Scope">The scope it waits in.</param>
/// <param name="Host">The visit on whose edge it sits, or to the event-based gateway before it; null for another place.</param>
/// <param name="Id">The id it waits under; null for a new one.</param>
internal readonly record struct WaitPlace(ElementInstanceId Scope, ElementInstanceId? Host, ElementInstanceId? Id);
