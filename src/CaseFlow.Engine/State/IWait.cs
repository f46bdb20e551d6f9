using CaseFlow.Bpmn.Model;

namespace CaseFlow.Engine.State;

/// <summary>A place that waits for something to happen, whatever it is.</summary>
internal interface IWait
{
    /// <summary>The waiting element.</summary>
    ElementId Element { get; }

    /// <summary>The scope it waits in.</summary>
    ElementInstanceId Scope { get; }

    /// <summary>The visit to the activity on whose edge it sits, or to the event-based gateway before it; null for another place.</summary>
    ElementInstanceId? Host { get; }

    /// <summary>Of which event it is one part of several; null when it stands alone.</summary>
    PartOf? Of { get; }
}
