namespace CaseFlow.Host.Bundles;

/// <summary>Which version of a procedure files belong to, <c>version.json</c> beside them.</summary>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Number">The version number.</param>
/// <param name="Hash">The content hash over the files.</param>
/// <param name="PublishedAt">When it was published, milliseconds since 1970 UTC.</param>
internal sealed record BundleProcedure(string Mechanism, int Number, string Hash, long PublishedAt);
