using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime;

/// <summary>The outside parts that the use cases work with.</summary>
/// <param name="Store">The durable store.</param>
/// <param name="Clock">Where time comes from.</param>
/// <param name="Entropy">Where randomness comes from.</param>
/// <param name="Passwords">How passwords are checked.</param>
/// <param name="Digest">The hash function of the journal.</param>
/// <param name="Checkpoints">Who signs checkpoints; null in an installation without a key, which makes none.</param>
public sealed record RuntimeParts(
    IStore Store,
    IClock Clock,
    IEntropy Entropy,
    IPasswords Passwords,
    Digest Digest,
    CheckpointMaker? Checkpoints)
{
    /// <summary>How messages to other systems are sent; null in an installation that sends none, where such messages wait.</summary>
    public IWebhooks? Webhooks { get; init; }
}
