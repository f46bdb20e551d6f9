using CaseFlow.Bpmn.Model;

namespace CaseFlow.Engine.State;

/// <summary>A place that waits until its condition becomes true.</summary>
/// <param name="Element">The waiting element.</param>
/// <param name="Scope">The scope it waits in.</param>
/// <param name="Host">The visit to the activity on whose edge it sits, or to the event-based gateway before it; null for another place.</param>
/// <param name="Held">Whether the condition held when it was last looked at: it happens again only after it did not.</param>
public sealed record ConditionWait(ElementId Element, ElementInstanceId Scope, ElementInstanceId? Host, bool Held) : IWait
{
    /// <summary>Of which event it is one part of several; null when it stands alone.</summary>
    public PartOf? Of { get; init; }
}
