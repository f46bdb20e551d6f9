using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>Something that was done about the matter.</summary>
/// <param name="Kind">Temporary or permanent.</param>
/// <param name="Text">What was done.</param>
/// <param name="CostFen">What it cost, in fen, from 0; null when nothing was said.</param>
/// <param name="Payer">Who pays: a party id or words; null when nothing was said.</param>
/// <param name="Photos">Ids of stored photos and papers.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="At">When.</param>
public sealed record Measure(
    MeasureKind Kind,
    string Text,
    long? CostFen,
    string? Payer,
    ImmutableArray<string> Photos,
    string By,
    Instant At);
