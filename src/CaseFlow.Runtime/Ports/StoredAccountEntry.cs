using CaseFlow.Cases.Accounts;

namespace CaseFlow.Runtime.Ports;

/// <summary>An entry as it is stored, for the verification of evidence.</summary>
/// <param name="Entry">The entry with its lines.</param>
/// <param name="Sequence">The journal entry of its case that names it.</param>
public sealed record StoredAccountEntry(AccountEntry Entry, long Sequence);
