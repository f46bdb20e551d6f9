using System.Collections.Immutable;

namespace CaseFlow.Runtime.UseCases.CaseFiles;

/// <summary>One line of a fact that explains itself.</summary>
/// <param name="Code">The key of its text.</param>
/// <param name="Arguments">The text's data by name.</param>
public sealed record CaseFactLine(string Code, ImmutableSortedDictionary<string, string> Arguments);
