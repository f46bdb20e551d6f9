using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.Commands;

public abstract partial record CaseCommand
{
    /// <summary>Something was done about the matter.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Kind">Temporary or permanent.</param>
    /// <param name="Text">What was done.</param>
    /// <param name="CostFen">What it cost, in fen, from 0; null when nothing is said.</param>
    /// <param name="Payer">Who pays; null when nothing is said.</param>
    /// <param name="Photos">Ids of stored photos and papers.</param>
    public sealed record RecordMeasure(
        Instant At,
        string Actor,
        MeasureKind Kind,
        string Text,
        long? CostFen,
        string? Payer,
        ImmutableArray<string> Photos) : CaseCommand(At, Actor);

    /// <summary>What came of the case.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Kind">The kind of outcome.</param>
    /// <param name="Note">In words; null when nothing is added.</param>
    public sealed record RecordOutcome(Instant At, string Actor, OutcomeKind Kind, string? Note) : CaseCommand(At, Actor);

    /// <summary>The reporter was told the outcome.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Channel">How.</param>
    /// <param name="Text">What.</param>
    public sealed record RecordFeedback(Instant At, string Actor, string Channel, string Text) : CaseCommand(At, Actor);

    /// <summary>A return visit, or an attempt at one.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Reached">Whether the reporter was reached.</param>
    /// <param name="Resolved">Whether the matter is solved; null when not reached.</param>
    /// <param name="Satisfaction">How satisfied; null when not reached.</param>
    /// <param name="Reason">Asked for when not solved or dissatisfied.</param>
    public sealed record RecordVisit(
        Instant At,
        string Actor,
        bool Reached,
        bool? Resolved,
        Satisfaction? Satisfaction,
        string? Reason) : CaseCommand(At, Actor);

    /// <summary>A handler is evaluated.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Party">The party or person evaluated.</param>
    /// <param name="Score">The score, 0 to 100.</param>
    /// <param name="Reason">Why; null when nothing is said.</param>
    public sealed record RecordEvaluation(Instant At, string Actor, string Party, decimal Score, string? Reason) : CaseCommand(At, Actor);

    /// <summary>The case counts in an assessment.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Assessment">Which assessment.</param>
    /// <param name="Party">Whose.</param>
    /// <param name="Points">Points added, or taken away when negative.</param>
    /// <param name="Reason">For what.</param>
    public sealed record RecordAssessment(
        Instant At,
        string Actor,
        string Assessment,
        string Party,
        decimal Points,
        string Reason) : CaseCommand(At, Actor);

    /// <summary>Something about the case was made public.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Where">Where.</param>
    /// <param name="Text">What.</param>
    public sealed record RecordDisclosure(Instant At, string Actor, string Where, string Text) : CaseCommand(At, Actor);

    /// <summary>The reporter rates the handling, once, after feedback.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Satisfaction">How satisfied.</param>
    /// <param name="Text">In words; null when nothing is added.</param>
    public sealed record Rate(Instant At, string Actor, Satisfaction Satisfaction, string? Text) : CaseCommand(At, Actor);
}
