using CaseFlow.Calendar;

namespace CaseFlow.Runtime.UseCases.Accounts;

/// <summary>One line of a statement.</summary>
/// <param name="Number">Its number within the account.</param>
/// <param name="At">When.</param>
/// <param name="Entry">The entry's id.</param>
/// <param name="Kind">What kind of happening, such as <c>payment</c>.</param>
/// <param name="Text">What for.</param>
/// <param name="CaseNumber">The case behind it.</param>
/// <param name="AmountFen">What the account gained, in fen, or lost when negative.</param>
/// <param name="BalanceFen">What it held afterwards, in fen.</param>
/// <param name="Reverses">The entry that it takes back; null for all but reversals.</param>
public sealed record StatementLine(
    long Number, Instant At, string Entry, string Kind, string Text, string CaseNumber, long AmountFen, long BalanceFen, string? Reverses);
