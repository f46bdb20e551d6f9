using System.Collections.Immutable;

namespace CaseFlow.Runtime.Ports;

/// <summary>A page of cases.</summary>
/// <param name="Rows">The rows, newest first.</param>
/// <param name="HasMore">Whether rows follow.</param>
public sealed record CasePage(ImmutableArray<CaseRow> Rows, bool HasMore)
{
    /// <summary>How many there are on all pages, counted up to <see cref="CaseQuery.CountLimit"/> and one more; null when not asked for.</summary>
    public int? Total { get; init; }
}
