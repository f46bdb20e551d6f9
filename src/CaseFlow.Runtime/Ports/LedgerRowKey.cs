using CaseFlow.Cases;

namespace CaseFlow.Runtime.Ports;

/// <summary>Which row of which ledger.</summary>
/// <param name="Case">The case.</param>
/// <param name="Mechanism">The mechanism whose ledger it is: the case's own, or one that the case called.</param>
/// <param name="Ledger">The ledger's id within the mechanism.</param>
/// <param name="Index">The row's number within the case and the ledger, from 1.</param>
public readonly record struct LedgerRowKey(CaseId Case, string Mechanism, string Ledger, int Index);
