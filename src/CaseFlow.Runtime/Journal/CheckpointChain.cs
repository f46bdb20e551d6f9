using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Journal;

/// <summary>The hash chain of checkpoints (design §6).</summary>
public static class CheckpointChain
{
    private const string Domain = "caseflow/checkpoint/1";

    /// <summary>The hash before the first checkpoint.</summary>
    /// <param name="digest">The hash function.</param>
    public static string Genesis(Digest digest) => digest.Hex(new CanonicalBytes().Add(Domain).Add("genesis").Add(digest.Name).Written);

    /// <summary>The hash that a checkpoint must have by its fields.</summary>
    /// <param name="number">From 1, without gaps.</param>
    /// <param name="at">When.</param>
    /// <param name="heads">The heads, by case id.</param>
    /// <param name="previousHash">The hash of the checkpoint before.</param>
    /// <param name="digest">The hash function.</param>
    public static string HashOf(long number, Instant at, ImmutableArray<CaseHead> heads, string previousHash, Digest digest)
    {
        var bytes = new CanonicalBytes().Add(Domain).Add("checkpoint").Add(digest.Name).Add(number).Add(at.UnixMilliseconds).Add(heads.Length);
        foreach (var head in heads)
        {
            bytes.Add(head.Case.Value).Add(head.Sequence).Add(head.Hash);
        }

        return digest.Hex(bytes.Add(previousHash).Written);
    }
}
