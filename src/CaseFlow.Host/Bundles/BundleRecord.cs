namespace CaseFlow.Host.Bundles;

/// <summary>What the case's row says, <c>record.json</c>.</summary>
/// <param name="Id">The case's id, which is part of every hash.</param>
/// <param name="Number">The case number.</param>
/// <param name="Version">How many steps the row counts.</param>
/// <param name="HeadSequence">The number of its last journal entry.</param>
/// <param name="HeadHash">The hash of its last journal entry.</param>
internal sealed record BundleRecord(long Id, string Number, long Version, long HeadSequence, string HeadHash);
