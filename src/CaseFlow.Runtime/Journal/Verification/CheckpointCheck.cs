using CaseFlow.Cases;

namespace CaseFlow.Runtime.Journal.Verification;

/// <summary>Checks the chain of checkpoints and keeps the heads that they name.</summary>
internal sealed class CheckpointCheck(CheckpointKey? key, Findings found)
{
    private readonly Dictionary<CaseId, List<(long Checkpoint, CaseHead Head)>> _heads = [];

    public long Count { get; private set; }

    /// <summary>The number of the last checkpoint; 0 without any.</summary>
    public long Last { get; private set; }

    public IEnumerable<CaseId> Cases => _heads.Keys;

    public IReadOnlyList<(long Checkpoint, CaseHead Head)> HeadsOf(CaseId id) => _heads.TryGetValue(id, out var heads) ? heads : [];

    public void Run(IEnumerable<Checkpoint> checkpoints)
    {
        Digest? digest = null;
        string? previous = null;
        foreach (var checkpoint in checkpoints)
        {
            Count++;
            digest ??= Digest.Known.FirstOrDefault(d => CheckpointChain.Genesis(d) == checkpoint.PreviousHash) ?? Digest.Sha256;
            previous ??= CheckpointChain.Genesis(digest);
            if (checkpoint.Number != Last + 1 || checkpoint.PreviousHash != previous)
            {
                found.Add(VerificationProblemKind.CheckpointMissing, checkpoint: checkpoint.Number == Last + 1 ? checkpoint.Number : Last + 1);
            }

            CheckOne(checkpoint, digest);
            Last = checkpoint.Number;
            previous = checkpoint.Hash;
        }
    }

    /// <summary>Checks checkpoints each for itself, when those between them are not at hand.</summary>
    public void RunEach(IEnumerable<Checkpoint> checkpoints)
    {
        foreach (var checkpoint in checkpoints)
        {
            Count++;
            CheckOne(checkpoint, Digest.Known.FirstOrDefault(digest => Fits(checkpoint, digest)) ?? Digest.Sha256);
            Last = checkpoint.Number;
        }
    }

    private static bool Fits(Checkpoint checkpoint, Digest digest) =>
        CheckpointChain.HashOf(checkpoint.Number, checkpoint.At, checkpoint.Heads, checkpoint.PreviousHash, digest) == checkpoint.Hash;

    private void CheckOne(Checkpoint checkpoint, Digest digest)
    {
        var hash = CheckpointChain.HashOf(checkpoint.Number, checkpoint.At, checkpoint.Heads, checkpoint.PreviousHash, digest);
        if (hash != checkpoint.Hash)
        {
            found.Add(VerificationProblemKind.CheckpointAltered, checkpoint: checkpoint.Number);
        }

        if (key is not null && !key.Ids.Contains(checkpoint.KeyId))
        {
            found.Add(VerificationProblemKind.KeyUnknown, checkpoint: checkpoint.Number, detail: checkpoint.KeyId);
        }
        else if (key is not null && !key.Verifies(checkpoint.Hash, checkpoint.Signature))
        {
            found.Add(VerificationProblemKind.SignatureWrong, checkpoint: checkpoint.Number);
        }

        foreach (var head in checkpoint.Heads)
        {
            if (!_heads.TryGetValue(head.Case, out var heads))
            {
                _heads[head.Case] = heads = [];
            }

            heads.Add((checkpoint.Number, head));
        }
    }
}
