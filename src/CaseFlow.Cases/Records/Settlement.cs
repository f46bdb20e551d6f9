using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>What was left of a fund was given back.</summary>
/// <param name="Account">The account that was settled.</param>
/// <param name="To">The account that took it.</param>
/// <param name="AmountFen">How much, in fen, from 0.</param>
/// <param name="Entry">The account entry; null when nothing was left.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
public sealed record Settlement(string Account, string To, long AmountFen, string? Entry, string By, Instant At);
