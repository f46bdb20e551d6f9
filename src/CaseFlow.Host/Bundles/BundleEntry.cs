using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Runtime.Journal;

namespace CaseFlow.Host.Bundles;

/// <summary>A journal entry as it was hashed, a line of <c>journal.jsonl</c>. Moments are milliseconds since 1970 UTC.</summary>
internal sealed record BundleEntry(
    long Case, long Sequence, long HappenedAt, long RecordedAt, string Actor, string Kind, string Payload, string PreviousHash, string Hash)
{
    public static BundleEntry Of(JournalEntry entry) => new(
        entry.Case.Value, entry.Sequence, entry.HappenedAt.UnixMilliseconds, entry.RecordedAt.UnixMilliseconds,
        entry.Actor, entry.Kind, entry.Payload, entry.PreviousHash, entry.Hash);

    public JournalEntry Entry() => new(
        new CaseId(Case), Sequence, new Instant(HappenedAt), new Instant(RecordedAt), Actor, Kind, Payload, PreviousHash, Hash);
}
