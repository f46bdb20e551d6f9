using CaseFlow.Calendar;
using CaseFlow.Cases.Accounts;

namespace CaseFlow.Runtime.Ports;

/// <summary>A line of an account's statement.</summary>
/// <param name="Posting">The line and the balance after it.</param>
/// <param name="At">When.</param>
/// <param name="Kind">What kind of happening.</param>
/// <param name="Text">What for.</param>
/// <param name="CaseNumber">The case behind it.</param>
/// <param name="Reverses">The entry that it takes back; null for all but reversals.</param>
public sealed record AccountLine(AccountPosting Posting, Instant At, AccountEntryKind Kind, string Text, string CaseNumber, string? Reverses);
