using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.Commands;

public abstract partial record CaseCommand
{
    /// <summary>A new case is taken into the ledger. The actor is who registers it.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Id">The case's id, from the store.</param>
    /// <param name="Number">The number people use; see <see cref="CaseNumber"/>.</param>
    /// <param name="Mechanism">The mechanism.</param>
    /// <param name="ProcedureHash">The content hash of the procedure version.</param>
    /// <param name="Channel">The channel it came by.</param>
    /// <param name="Reporter">What is known of the reporter, without personal values; null when the procedure has none.</param>
    /// <param name="OnBehalfOf">On whose behalf, in words without personal values; null for one's own.</param>
    /// <param name="Place">Where the matter is.</param>
    /// <param name="Title">What it is about, in one line.</param>
    /// <param name="Description">What was reported.</param>
    /// <param name="Photos">Ids of the photos handed in.</param>
    /// <param name="FollowUpHash">SHA-256 of the follow-up code; null without code.</param>
    /// <param name="Data">Further values by name, each as canonical JSON text.</param>
    public sealed record Register(
        Instant At,
        string Actor,
        CaseId Id,
        string Number,
        string Mechanism,
        string ProcedureHash,
        string Channel,
        Reporter? Reporter,
        string? OnBehalfOf,
        Place Place,
        string Title,
        string Description,
        ImmutableArray<string> Photos,
        string? FollowUpHash,
        ImmutableSortedDictionary<string, string> Data) : CaseCommand(At, Actor);

    /// <summary>This case is the same matter as another one.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Chain">The chosen case, then the case that one was merged into, and so on; the last one is the target.</param>
    public sealed record MergeInto(Instant At, string Actor, ImmutableArray<CaseLink> Chain) : CaseCommand(At, Actor);

    /// <summary>Another case was merged into this one.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Duplicate">The merged case.</param>
    public sealed record AbsorbDuplicate(Instant At, string Actor, CaseLink Duplicate) : CaseCommand(At, Actor);

    /// <summary>Another case has to do with this one.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Other">The other case.</param>
    /// <param name="Kind">How, such as <c>related</c>, <c>parent</c>, <c>child</c>.</param>
    public sealed record LinkCase(Instant At, string Actor, CaseLink Other, string Kind) : CaseCommand(At, Actor);

    /// <summary>The matter is put into a class of the list.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Classification">The class.</param>
    public sealed record Classify(Instant At, string Actor, Classification Classification) : CaseCommand(At, Actor);

    /// <summary>Who leads the handling and who helps.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Lead">The lead handler; null for none.</param>
    /// <param name="CoHandlers">Who helps.</param>
    public sealed record AssignHandlers(
        Instant At,
        string Actor,
        string? Lead,
        ImmutableArray<string> CoHandlers) : CaseCommand(At, Actor);

    /// <summary>Further values are set.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Values">Values by name, each as canonical JSON text.</param>
    public sealed record SetData(Instant At, string Actor, ImmutableSortedDictionary<string, string> Values) : CaseCommand(At, Actor);

    /// <summary>The reporter's personal values are erased beside the journal.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Reason">Why.</param>
    public sealed record EraseReporter(Instant At, string Actor, string Reason) : CaseCommand(At, Actor);
}
