namespace CaseFlow.Runtime.Ports;

/// <summary>A row of a ledger with the case it is about.</summary>
/// <param name="Row">The row.</param>
/// <param name="Number">The case number.</param>
/// <param name="Status">The case's status identifier.</param>
public sealed record LedgerLine(LedgerRow Row, string Number, string Status);
