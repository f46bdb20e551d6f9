namespace CaseFlow.Runtime.Journal;

/// <summary>The last entry of a case's chain.</summary>
/// <param name="Sequence">Its sequence number; 0 before the first.</param>
/// <param name="Hash">Its hash, hexadecimal; the chain's beginning before the first.</param>
public sealed record JournalHead(long Sequence, string Hash);
