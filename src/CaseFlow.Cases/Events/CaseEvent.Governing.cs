using CaseFlow.Calendar;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.Events;

public abstract partial record CaseEvent
{
    /// <summary>The matter got another heading.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Title">The heading.</param>
    public sealed record Retitled(Instant At, string Actor, string Title) : CaseEvent(At, Actor);

    /// <summary>A meeting was held.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Meeting">The meeting.</param>
    public sealed record MeetingHeld(Instant At, string Actor, Meeting Meeting) : CaseEvent(At, Actor);

    /// <summary>Something was reported on a resolution.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Meeting">The meeting.</param>
    /// <param name="Resolution">The resolution.</param>
    /// <param name="Done">Whether it is done.</param>
    /// <param name="Note">In words; null when nothing is added.</param>
    public sealed record ResolutionReported(Instant At, string Actor, string Meeting, string Resolution, bool Done, string? Note) : CaseEvent(At, Actor);

    /// <summary>A whistle called parties.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Call">The call.</param>
    public sealed record PartiesCalled(Instant At, string Actor, PartyCall Call) : CaseEvent(At, Actor);

    /// <summary>A called party arrived.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Party">The party.</param>
    /// <param name="Whistle">The whistle; the call it answered.</param>
    /// <param name="Note">In words; null when nothing is added.</param>
    public sealed record PartyArrived(Instant At, string Actor, string Party, string Whistle, string? Note) : CaseEvent(At, Actor);

    /// <summary>A called party was evaluated.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Party">The party.</param>
    /// <param name="Whistle">The whistle; the call that is settled so.</param>
    /// <param name="Score">The score, 0 to 100.</param>
    /// <param name="Reason">Why; null when nothing is said.</param>
    public sealed record CalledEvaluated(Instant At, string Actor, string Party, string Whistle, decimal Score, string? Reason) : CaseEvent(At, Actor);

    /// <summary>A unit was put under supervision.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Order">The order.</param>
    public sealed record SupervisionOrdered(Instant At, string Actor, SupervisionOrder Order) : CaseEvent(At, Actor);

    /// <summary>The inspection of a supervised unit ended.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Order">The order.</param>
    /// <param name="Kind">What was found.</param>
    /// <param name="Text">In words.</param>
    public sealed record SupervisionFound(Instant At, string Actor, string Order, SupervisionFindingKind Kind, string Text) : CaseEvent(At, Actor);

    /// <summary>A talk was held.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Talk">The talk.</param>
    public sealed record TalkHeld(Instant At, string Actor, Talk Talk) : CaseEvent(At, Actor);
}
