using CaseFlow.Cases;

namespace CaseFlow.Runtime.Journal.Verification;

/// <summary>What a case's row says about its journal.</summary>
/// <param name="Case">The case.</param>
/// <param name="Number">The case number.</param>
/// <param name="Head">The head of its chain by the row.</param>
/// <param name="CoveredBy">The checkpoint that covers this head; null when the journal grew since.</param>
public sealed record CaseRecord(CaseId Case, string Number, JournalHead Head, long? CoveredBy);
