namespace CaseFlow.Host.Bundles;

/// <summary>Something wrong with a bundle.</summary>
/// <param name="Code">The stable dotted code, which is the key of its text.</param>
/// <param name="Member">The file concerned; empty when a text names it otherwise.</param>
/// <param name="Sequence">The journal entry concerned; null when none is.</param>
/// <param name="Detail">More, in English; null when the code says it all.</param>
internal sealed record BundleProblem(string Code, string Member, long? Sequence = null, string? Detail = null);
