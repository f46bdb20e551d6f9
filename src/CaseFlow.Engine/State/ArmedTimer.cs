using CaseFlow.Bpmn.Model;
using CaseFlow.Calendar;

namespace CaseFlow.Engine.State;

/// <summary>A timer that waits to fire.</summary>
/// <param name="Element">The timer event.</param>
/// <param name="Scope">The scope it waits in.</param>
/// <param name="Host">The visit to the activity on whose edge it sits, or to the event-based gateway before it; null for another place.</param>
/// <param name="ArmedAt">The moment of the step that armed it.</param>
/// <param name="Due">When it fires.</param>
/// <param name="Clock">How the due moment was computed; null for a timer without a case clock.</param>
/// <param name="IsFixed">True for a timer on a date, which pauses do not move.</param>
public sealed record ArmedTimer(
    ElementId Element,
    ElementInstanceId Scope,
    ElementInstanceId? Host,
    Instant ArmedAt,
    Instant Due,
    DueDate? Clock,
    bool IsFixed) : IWait
{
    /// <summary>Of which event it is one part of several; null when it stands alone.</summary>
    public PartOf? Of { get; init; }

    /// <summary>How it repeats; null for a timer that fires once.</summary>
    public TimerCycle? Cycle { get; init; }
}
