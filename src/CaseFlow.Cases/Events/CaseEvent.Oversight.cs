using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.Events;

public abstract partial record CaseEvent
{
    /// <summary>An audit found a problem.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Finding">The finding.</param>
    public sealed record ProblemFound(Instant At, string Actor, AuditFinding Finding) : CaseEvent(At, Actor);

    /// <summary>The audited body replied.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Finding">The finding.</param>
    /// <param name="Text">In words.</param>
    public sealed record FindingReplied(Instant At, string Actor, string Finding, string Text) : CaseEvent(At, Actor);

    /// <summary>A problem was put right.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Finding">The finding.</param>
    /// <param name="Text">In words.</param>
    /// <param name="Evidence">Ids of stored papers.</param>
    public sealed record FindingRectified(Instant At, string Actor, string Finding, string Text, ImmutableArray<string> Evidence) : CaseEvent(At, Actor);

    /// <summary>The auditors looked again.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Finding">The finding.</param>
    /// <param name="Passed">Whether it is settled.</param>
    /// <param name="Text">In words; null when nothing is added.</param>
    public sealed record FindingRechecked(Instant At, string Actor, string Finding, bool Passed, string? Text) : CaseEvent(At, Actor);

    /// <summary>The audit was closed.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Reason">Why although findings are open; null when none is.</param>
    public sealed record AuditClosed(Instant At, string Actor, string? Reason) : CaseEvent(At, Actor);

    /// <summary>A notice was made public.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Notice">The notice.</param>
    public sealed record NoticePublished(Instant At, string Actor, CaseNotice Notice) : CaseEvent(At, Actor);

    /// <summary>A party was put on a rating list.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Placing">The entry.</param>
    public sealed record PlacedOnList(Instant At, string Actor, ListPlacing Placing) : CaseEvent(At, Actor);

    /// <summary>A party was taken off a rating list.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="List">The list.</param>
    /// <param name="Party">The party.</param>
    /// <param name="Reason">Why: the way out it went.</param>
    public sealed record TakenOffList(Instant At, string Actor, string List, string Party, string Reason) : CaseEvent(At, Actor);

    /// <summary>An elected seat ended.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="End">What ended it.</param>
    public sealed record SeatEnded(Instant At, string Actor, SeatEnd End) : CaseEvent(At, Actor);

    /// <summary>A further reopening was granted by a decision one level up.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Decision">The decision in words.</param>
    /// <param name="DecidedBy">The unit that decided.</param>
    public sealed record ReopeningGranted(Instant At, string Actor, string Decision, string DecidedBy) : CaseEvent(At, Actor);
}
