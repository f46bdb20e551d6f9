using System.Collections.Immutable;

namespace CaseFlow.Runtime.Ports;

/// <summary>A page of cases.</summary>
/// <param name="Rows">The rows, newest first.</param>
/// <param name="HasMore">Whether rows follow.</param>
public sealed record CasePage(ImmutableArray<CaseRow> Rows, bool HasMore);
