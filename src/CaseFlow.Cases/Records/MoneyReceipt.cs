using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>A receipt for money that was paid.</summary>
/// <param name="AmountFen">For how much, in fen, from 1.</param>
/// <param name="Text">For what; null when not said.</param>
/// <param name="Files">Ids of stored papers.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="At">When.</param>
public sealed record MoneyReceipt(long AmountFen, string? Text, ImmutableArray<string> Files, string By, Instant At);
