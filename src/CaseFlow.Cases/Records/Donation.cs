using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>Gifts that came in together.</summary>
/// <param name="Account">The account they went to.</param>
/// <param name="Kind">How they were raised.</param>
/// <param name="Purpose">What they were given for; null when nothing was said.</param>
/// <param name="AmountFen">Their sum, in fen, from 1.</param>
/// <param name="Gifts">The gifts.</param>
/// <param name="Entry">The account entry.</param>
/// <param name="By">Who recorded them.</param>
/// <param name="At">When.</param>
public sealed record Donation(
    string Account, FundKind Kind, string? Purpose, long AmountFen, ImmutableArray<Gift> Gifts, string Entry, string By, Instant At);
