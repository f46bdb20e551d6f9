using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.Events;

public abstract partial record CaseEvent
{
    /// <summary>A case was taken into the ledger.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
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
    public sealed record Registered(
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
        ImmutableSortedDictionary<string, string> Data) : CaseEvent(At, Actor);

    /// <summary>The case was merged into another one and closed.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Target">The case it was merged into.</param>
    public sealed record MergedInto(Instant At, string Actor, CaseLink Target) : CaseEvent(At, Actor);

    /// <summary>Another case was merged into this one.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Duplicate">The merged case.</param>
    public sealed record DuplicateAbsorbed(Instant At, string Actor, CaseLink Duplicate) : CaseEvent(At, Actor);

    /// <summary>Another case has to do with this one.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Other">The other case.</param>
    /// <param name="Kind">How.</param>
    public sealed record CaseLinked(Instant At, string Actor, CaseLink Other, string Kind) : CaseEvent(At, Actor);

    /// <summary>The matter was put into a class.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Classification">The class.</param>
    public sealed record Classified(Instant At, string Actor, Classification Classification) : CaseEvent(At, Actor);

    /// <summary>Who leads the handling and who helps was set.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Lead">The lead handler; null for none.</param>
    /// <param name="CoHandlers">Who helps.</param>
    public sealed record HandlersAssigned(
        Instant At,
        string Actor,
        string? Lead,
        ImmutableArray<string> CoHandlers) : CaseEvent(At, Actor);

    /// <summary>Further values were set.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Values">Values by name, each as canonical JSON text.</param>
    public sealed record DataSet(Instant At, string Actor, ImmutableSortedDictionary<string, string> Values) : CaseEvent(At, Actor);

    /// <summary>The reporter's personal values were erased.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Reason">Why.</param>
    public sealed record ReporterErased(Instant At, string Actor, string Reason) : CaseEvent(At, Actor);
}
