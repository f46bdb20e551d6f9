using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Runtime.Journal;

namespace CaseFlow.Host.Bundles;

/// <summary>A checkpoint that names the case, a line of <c>checkpoints.jsonl</c>. Of other cases it holds ids and hashes only.</summary>
internal sealed record BundleCheckpoint(
    long Number, long At, ImmutableArray<BundleHead> Heads, string PreviousHash, string Hash, string KeyId, string Signature)
{
    public static BundleCheckpoint Of(Checkpoint checkpoint) => new(
        checkpoint.Number, checkpoint.At.UnixMilliseconds, [.. checkpoint.Heads.Select(head => new BundleHead(head.Case.Value, head.Sequence, head.Hash))],
        checkpoint.PreviousHash, checkpoint.Hash, checkpoint.KeyId, checkpoint.Signature);

    public Checkpoint Checkpoint() => new(
        Number, new Instant(At), [.. Heads.Select(head => new CaseHead(new CaseId(head.Case), head.Sequence, head.Hash))], PreviousHash, Hash, KeyId, Signature);
}
