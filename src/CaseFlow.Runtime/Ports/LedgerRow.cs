using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Ports;

/// <summary>A row of a ledger as it is kept: made from the case by the expressions of its own version, never changed by hand.</summary>
/// <param name="Key">Which row.</param>
/// <param name="RegisteredAt">When the case was registered; ledgers are in this order.</param>
/// <param name="Content">The values by column id as canonical JSON; a column without value is missing.</param>
public sealed record LedgerRow(LedgerRowKey Key, Instant RegisteredAt, string Content);
