using CaseFlow.Cases;

namespace CaseFlow.Runtime.Journal;

/// <summary>The head of one case's chain at the time of a checkpoint.</summary>
/// <param name="Case">The case.</param>
/// <param name="Sequence">The last sequence number.</param>
/// <param name="Hash">The last hash.</param>
public sealed record CaseHead(CaseId Case, long Sequence, string Hash);
