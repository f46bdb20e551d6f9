using CaseFlow.Bpmn.Model;

namespace CaseFlow.Engine.State;

/// <summary>A place that waits for a message.</summary>
/// <param name="Element">The waiting element.</param>
/// <param name="Scope">The scope it waits in.</param>
/// <param name="Host">The visit to the activity on whose edge it sits, or to the event-based gateway before it; null for another place.</param>
/// <param name="Message">The message's name.</param>
public sealed record Subscription(ElementId Element, ElementInstanceId Scope, ElementInstanceId? Host, string Message) : IWait
{
    /// <summary>Of which event it is one part of several; null when it stands alone.</summary>
    public PartOf? Of { get; init; }
}
