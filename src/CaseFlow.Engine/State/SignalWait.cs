using CaseFlow.Bpmn.Model;

namespace CaseFlow.Engine.State;

/// <summary>A place that waits for a signal.</summary>
/// <param name="Element">The waiting element.</param>
/// <param name="Scope">The scope it waits in.</param>
/// <param name="Host">The visit to the activity on whose edge it sits, or to the event-based gateway before it; null for another place.</param>
/// <param name="Signal">The signal's name.</param>
public sealed record SignalWait(ElementId Element, ElementInstanceId Scope, ElementInstanceId? Host, string Signal) : IWait
{
    /// <summary>Of which event it is one part of several; null when it stands alone.</summary>
    public PartOf? Of { get; init; }
}
