namespace CaseFlow.Host.Bundles;

/// <summary>The head of a case's chain within a checkpoint.</summary>
/// <param name="Case">The case's id.</param>
/// <param name="Sequence">The last sequence number.</param>
/// <param name="Hash">The last hash.</param>
internal sealed record BundleHead(long Case, long Sequence, string Hash);
