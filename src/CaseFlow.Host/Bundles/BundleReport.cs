using System.Collections.Immutable;

namespace CaseFlow.Host.Bundles;

/// <summary>What the verification of a bundle found.</summary>
/// <param name="Case">The case number that the bundle names.</param>
/// <param name="Entries">How many journal entries it holds.</param>
/// <param name="Proven">The last entry that a signed checkpoint proves; 0 for none.</param>
/// <param name="Keys">The fingerprints of the public keys used; empty when signatures were not checked.</param>
/// <param name="Problems">What is wrong, files first and then the evidence.</param>
internal sealed record BundleReport(string Case, long Entries, long Proven, ImmutableArray<string> Keys, ImmutableArray<BundleProblem> Problems);
