using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>Money that matches what was raised (catalogue E2).</summary>
/// <param name="Account">The account whose raising is matched.</param>
/// <param name="From">The account that gives.</param>
/// <param name="AmountFen">How much, in fen, from 1.</param>
/// <param name="RaisedFen">How much was raised by then, in fen.</param>
/// <param name="Entry">The account entry.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="At">When.</param>
public sealed record FundMatch(string Account, string From, long AmountFen, long RaisedFen, string Entry, string By, Instant At);
