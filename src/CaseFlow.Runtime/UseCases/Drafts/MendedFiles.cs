using System.Collections.Immutable;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>What a mend makes of files.</summary>
/// <param name="Files">The files that differ from those sent, by path.</param>
public sealed record MendedFiles(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files);
