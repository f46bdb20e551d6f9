using CaseFlow.Calendar;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.Commands;

public abstract partial record CaseCommand
{
    /// <summary>The matter is given another heading.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Title">The heading.</param>
    public sealed record Retitle(Instant At, string Actor, string Title) : CaseCommand(At, Actor);

    /// <summary>A meeting was held; refused without enough people.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Meeting">The meeting.</param>
    /// <param name="Quorum">How many must have been there, from 1; null for one.</param>
    public sealed record HoldMeeting(Instant At, string Actor, Meeting Meeting, int? Quorum) : CaseCommand(At, Actor);

    /// <summary>Something is reported on a resolution.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Meeting">The meeting.</param>
    /// <param name="Resolution">The resolution.</param>
    /// <param name="Done">Whether it is done.</param>
    /// <param name="Note">In words; null when nothing is added.</param>
    public sealed record ReportResolution(Instant At, string Actor, string Meeting, string Resolution, bool Done, string? Note) : CaseCommand(At, Actor);

    /// <summary>A whistle calls parties.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Call">The call.</param>
    public sealed record CallParties(Instant At, string Actor, PartyCall Call) : CaseCommand(At, Actor);

    /// <summary>A called party is there.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Party">The party.</param>
    /// <param name="Whistle">The whistle; null for the oldest one open.</param>
    /// <param name="Note">In words; null when nothing is added.</param>
    public sealed record NoteArrival(Instant At, string Actor, string Party, string? Whistle, string? Note) : CaseCommand(At, Actor);

    /// <summary>A called party is evaluated, once for each whistle.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Party">The party.</param>
    /// <param name="Whistle">The whistle; null for the oldest one open.</param>
    /// <param name="Score">The score, 0 to 100.</param>
    /// <param name="Reason">Why; null when nothing is said.</param>
    public sealed record EvaluateCalled(Instant At, string Actor, string Party, string? Whistle, decimal Score, string? Reason) : CaseCommand(At, Actor);

    /// <summary>A unit is put under supervision.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Order">The order.</param>
    public sealed record OrderSupervision(Instant At, string Actor, SupervisionOrder Order) : CaseCommand(At, Actor);

    /// <summary>The inspection of a supervised unit ends.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Order">The order.</param>
    /// <param name="Kind">What was found.</param>
    /// <param name="Text">In words.</param>
    public sealed record FindSupervised(Instant At, string Actor, string Order, SupervisionFindingKind Kind, string Text) : CaseCommand(At, Actor);

    /// <summary>A talk was held; one about accountability only after a finding.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Talk">The talk.</param>
    public sealed record HoldTalk(Instant At, string Actor, Talk Talk) : CaseCommand(At, Actor);
}
