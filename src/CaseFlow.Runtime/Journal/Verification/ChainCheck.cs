using System.Collections.Immutable;
using CaseFlow.Cases;

namespace CaseFlow.Runtime.Journal.Verification;

/// <summary>Checks one case's chain after another against its row and the checkpoints.</summary>
internal sealed class ChainCheck(CheckpointCheck checkpoints, IStateReplay? replay, Findings found)
{
    /// <summary>Checks the entries of one case, in the order of their sequence numbers.</summary>
    public void Run(CaseId id, CaseRecord? record, ImmutableArray<JournalEntry> chain)
    {
        var before = found.Count;
        var name = record?.Number ?? $"#{id.Value}";
        CheckLinks(id, name, chain);
        CheckRow(name, record, chain);
        CheckCheckpoints(id, name, record, chain);
        if (found.Count == before && record is not null && replay?.FindDifference(record, chain) is { } difference)
        {
            found.Add(VerificationProblemKind.StateDiffers, name, record.Head.Sequence, detail: difference);
        }
    }

    private void CheckLinks(CaseId id, string name, ImmutableArray<JournalEntry> chain)
    {
        if (chain.IsEmpty)
        {
            return;
        }

        var digest = Digest.Known.FirstOrDefault(d => JournalChain.Genesis(id, d).Hash == chain[0].PreviousHash) ?? Digest.Sha256;
        var head = JournalChain.Genesis(id, digest);
        var headIsSound = true;
        foreach (var entry in chain)
        {
            var follows = entry.Sequence == head.Sequence + 1;
            if (!follows)
            {
                found.Add(VerificationProblemKind.EntryMissing, name, head.Sequence + 1);
            }

            var isSound = JournalChain.HashOf(entry, digest) == entry.Hash;
            if (!isSound)
            {
                var moved = chain.Any(other => JournalChain.HashOf(entry with { Sequence = other.Sequence }, digest) == entry.Hash);
                found.Add(moved ? VerificationProblemKind.EntryReordered : VerificationProblemKind.EntryAltered, name, entry.Sequence);
            }
            else if (follows && headIsSound && entry.PreviousHash != head.Hash)
            {
                // Both entries fit their own hashes, so the earlier one was rewritten together with its hash.
                found.Add(VerificationProblemKind.EntryAltered, name, Math.Max(head.Sequence, 1));
            }

            head = JournalChain.HeadAfter(entry);
            headIsSound = isSound;
        }
    }

    private void CheckRow(string name, CaseRecord? record, ImmutableArray<JournalEntry> chain)
    {
        var last = chain.IsEmpty ? null : JournalChain.HeadAfter(chain[^1]);
        if (record is null)
        {
            found.Add(VerificationProblemKind.CaseMissing, name);
        }
        else if (record.Head.Sequence > (last?.Sequence ?? 0))
        {
            found.Add(VerificationProblemKind.ChainCut, name, (last?.Sequence ?? 0) + 1);
        }
        else if (last is not null && record.Head != last)
        {
            found.Add(VerificationProblemKind.CaseHeadDiffers, name, record.Head.Sequence);
        }
    }

    private void CheckCheckpoints(CaseId id, string name, CaseRecord? record, ImmutableArray<JournalEntry> chain)
    {
        var heads = checkpoints.HeadsOf(id);
        if (heads.Count == 0)
        {
            return;
        }

        var hashes = chain.ToDictionary(e => e.Sequence, e => e.Hash);
        var last = chain.IsEmpty ? 0 : chain[^1].Sequence;
        foreach (var (checkpoint, head) in heads)
        {
            if (head.Sequence > last)
            {
                // Already told by the row when the row still names the longer chain.
                if (record is null || record.Head.Sequence < head.Sequence)
                {
                    found.Add(VerificationProblemKind.ChainCut, name, last + 1, checkpoint);
                }
            }
            else if (hashes.TryGetValue(head.Sequence, out var hash) && hash != head.Hash)
            {
                found.Add(VerificationProblemKind.CheckpointDiffers, name, head.Sequence, checkpoint);
            }
        }
    }
}
