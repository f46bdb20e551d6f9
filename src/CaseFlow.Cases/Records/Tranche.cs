using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>A part of a project's approved cost that was paid (catalogue §7 row 38).</summary>
/// <param name="Account">The account that paid.</param>
/// <param name="Share">The share of the cost, above 0, up to 1.</param>
/// <param name="TotalFen">The approved cost, in fen.</param>
/// <param name="AmountFen">What was paid, in fen.</param>
/// <param name="Payee">Who was paid.</param>
/// <param name="Text">What for; null when nothing was said.</param>
/// <param name="Entry">The account entry.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
public sealed record Tranche(string Account, decimal Share, long TotalFen, long AmountFen, string Payee, string? Text, string Entry, string By, Instant At);
