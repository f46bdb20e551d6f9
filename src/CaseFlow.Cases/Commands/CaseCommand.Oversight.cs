using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.Commands;

public abstract partial record CaseCommand
{
    /// <summary>An audit finds a problem.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Finding">The finding.</param>
    public sealed record FindProblem(Instant At, string Actor, AuditFinding Finding) : CaseCommand(At, Actor);

    /// <summary>The audited body replies.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Finding">The finding.</param>
    /// <param name="Text">In words.</param>
    public sealed record ReplyToFinding(Instant At, string Actor, string Finding, string Text) : CaseCommand(At, Actor);

    /// <summary>The audited body puts a problem right.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Finding">The finding.</param>
    /// <param name="Text">In words.</param>
    /// <param name="Evidence">Ids of stored papers.</param>
    public sealed record RectifyFinding(Instant At, string Actor, string Finding, string Text, ImmutableArray<string> Evidence) : CaseCommand(At, Actor);

    /// <summary>The auditors look again.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Finding">The finding.</param>
    /// <param name="Passed">Whether it is settled.</param>
    /// <param name="Text">In words; null when nothing is added.</param>
    public sealed record RecheckFinding(Instant At, string Actor, string Finding, bool Passed, string? Text) : CaseCommand(At, Actor);

    /// <summary>The audit is closed; with an open finding only with a reason.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Reason">Why although findings are open; null when none is.</param>
    public sealed record CloseAudit(Instant At, string Actor, string? Reason) : CaseCommand(At, Actor);

    /// <summary>A notice is made public.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Notice">The notice.</param>
    public sealed record PublishNotice(Instant At, string Actor, CaseNotice Notice) : CaseCommand(At, Actor);

    /// <summary>A party is put on a rating list.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Placing">The entry.</param>
    public sealed record PlaceOnList(Instant At, string Actor, ListPlacing Placing) : CaseCommand(At, Actor);

    /// <summary>A party is taken off a rating list.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="List">The list.</param>
    /// <param name="Party">The party.</param>
    /// <param name="Reason">Why: the way out it went.</param>
    public sealed record TakeOffList(Instant At, string Actor, string List, string Party, string Reason) : CaseCommand(At, Actor);

    /// <summary>An elected seat ended by resignation, vote or law.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="End">What ended it.</param>
    public sealed record EndSeat(Instant At, string Actor, SeatEnd End) : CaseCommand(At, Actor);
}
