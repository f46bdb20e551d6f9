using CaseFlow.Calendar;
using CaseFlow.Cases;

namespace CaseFlow.Runtime.Journal;

/// <summary>One entry of a case's journal: one step, never changed.</summary>
/// <param name="Case">The case.</param>
/// <param name="Sequence">From 1, without gaps.</param>
/// <param name="HappenedAt">The command's moment.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="Actor">Who: a person id, <c>reporter</c> or <c>system</c>.</param>
/// <param name="Kind">What was asked, such as <c>CompleteTask</c>.</param>
/// <param name="Payload">Case events and process events as canonical JSON.</param>
/// <param name="PreviousHash">The hash of the entry before, hexadecimal.</param>
/// <param name="Hash">The digest over all of the above, hexadecimal.</param>
public sealed record JournalEntry(
    CaseId Case,
    long Sequence,
    Instant HappenedAt,
    Instant RecordedAt,
    string Actor,
    string Kind,
    string Payload,
    string PreviousHash,
    string Hash);
