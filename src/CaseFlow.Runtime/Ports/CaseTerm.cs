using System.Collections.Immutable;
using CaseFlow.Runtime.Searching;

namespace CaseFlow.Runtime.Ports;

/// <summary>A word that a case must have: in its text, or as the name of its category.</summary>
/// <param name="Word">The word.</param>
/// <param name="Categories">Ids of the categories whose name has the word.</param>
public sealed record CaseTerm(SearchTerm Word, ImmutableArray<string> Categories);
