using System.Collections.Immutable;
using CaseFlow.Cases;

namespace CaseFlow.Runtime.Journal.Verification;

/// <summary>
/// Verifies one case with its own entries and the checkpoints that name it, without the rest of an installation: each checkpoint's signature
/// covers its content, so the checkpoints between them are not needed.
/// </summary>
public static class CaseVerifier
{
    /// <summary>Verifies a case.</summary>
    /// <param name="record">What the case's row says.</param>
    /// <param name="entries">Its entries, in order.</param>
    /// <param name="checkpoints">The checkpoints that name it, by number; gaps between them are expected.</param>
    /// <param name="key">The public keys; null to leave signatures unchecked.</param>
    /// <param name="replay">Compares the state with a replay; null to leave it unchecked.</param>
    public static VerificationReport Verify(
        CaseRecord record, ImmutableArray<JournalEntry> entries, ImmutableArray<Checkpoint> checkpoints, CheckpointKey? key, IStateReplay? replay)
    {
        var found = new Findings();
        var check = new CheckpointCheck(key, found);
        check.RunEach(checkpoints);
        var chains = new ChainCheck(check, replay, found);
        foreach (var other in entries.Where(entry => entry.Case != record.Case).Take(1))
        {
            found.Add(VerificationProblemKind.EntryReordered, record.Number, other.Sequence, detail: $"it belongs to case {other.Case.Value}");
        }

        chains.Run(record.Case, record, entries);
        return new VerificationReport(1, entries.Length, checkpoints.Length, found.First, found.Count);
    }

    /// <summary>The last entry of a case that a checkpoint proves; 0 when none does.</summary>
    /// <param name="id">The case.</param>
    /// <param name="checkpoints">The checkpoints that name it.</param>
    public static long ProvenUpTo(CaseId id, IEnumerable<Checkpoint> checkpoints) =>
        checkpoints.SelectMany(checkpoint => checkpoint.Heads).Where(head => head.Case == id).Select(head => head.Sequence).DefaultIfEmpty(0).Max();
}
