using CaseFlow.Calendar;
using CaseFlow.Cases;

namespace CaseFlow.Runtime.Journal;

/// <summary>The hash chain of a case's journal (design §6): each entry's hash covers its fields and the hash before it.</summary>
public static class JournalChain
{
    private const string Domain = "caseflow/journal/1";

    /// <summary>The head of a case's chain before its first entry.</summary>
    /// <param name="id">The case.</param>
    /// <param name="digest">The hash function.</param>
    public static JournalHead Genesis(CaseId id, Digest digest) =>
        new(0, digest.Hex(new CanonicalBytes().Add(Domain).Add("genesis").Add(digest.Name).Add(id.Value).Written));

    /// <summary>Makes the entry that follows a head.</summary>
    /// <param name="head">The head before.</param>
    /// <param name="id">The case.</param>
    /// <param name="happenedAt">The command's moment.</param>
    /// <param name="recordedAt">When it is recorded; may lie before that of the entry before when a clock was set back.</param>
    /// <param name="actor">Who: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="kind">What was asked.</param>
    /// <param name="payload">The events as canonical JSON.</param>
    /// <param name="digest">The hash function.</param>
    public static JournalEntry Append(
        JournalHead head, CaseId id, Instant happenedAt, Instant recordedAt, string actor, string kind, string payload, Digest digest)
    {
        var entry = new JournalEntry(id, head.Sequence + 1, happenedAt, recordedAt, actor, kind, payload, head.Hash, Hash: "");
        return entry with { Hash = HashOf(entry, digest) };
    }

    /// <summary>The hash that an entry must have by its fields.</summary>
    /// <param name="entry">The entry; its own hash is not looked at.</param>
    /// <param name="digest">The hash function.</param>
    public static string HashOf(JournalEntry entry, Digest digest) =>
        digest.Hex(new CanonicalBytes()
            .Add(Domain).Add("entry").Add(digest.Name)
            .Add(entry.Case.Value).Add(entry.Sequence)
            .Add(entry.HappenedAt.UnixMilliseconds).Add(entry.RecordedAt.UnixMilliseconds)
            .Add(entry.Actor).Add(entry.Kind).Add(entry.Payload)
            .Add(entry.PreviousHash)
            .Written);

    /// <summary>The head after an entry.</summary>
    /// <param name="entry">The entry.</param>
    public static JournalHead HeadAfter(JournalEntry entry) => new(entry.Sequence, entry.Hash);
}
