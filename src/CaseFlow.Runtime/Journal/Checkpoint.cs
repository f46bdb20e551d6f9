using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Journal;

/// <summary>A signed statement of the heads of all cases that changed since the checkpoint before.</summary>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="At">When.</param>
/// <param name="Heads">The heads, by case id.</param>
/// <param name="PreviousHash">The hash of the checkpoint before.</param>
/// <param name="Hash">The digest over all of the above.</param>
/// <param name="KeyId">The fingerprint of the public key.</param>
/// <param name="Signature">The signature over the hash, base64.</param>
public sealed record Checkpoint(
    long Number,
    Instant At,
    ImmutableArray<CaseHead> Heads,
    string PreviousHash,
    string Hash,
    string KeyId,
    string Signature);
