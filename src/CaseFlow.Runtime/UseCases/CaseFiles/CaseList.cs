using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.CaseFiles;

/// <summary>A page of cases.</summary>
/// <param name="Rows">The rows, newest first.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="HasMore">Whether a page follows.</param>
/// <param name="Now">The moment at which the list was made.</param>
public sealed record CaseList(ImmutableArray<CaseRow> Rows, int Page, bool HasMore, Instant Now)
{
    /// <summary>How many cases there are on all pages, counted up to 1,000; 1,001 stands for more.</summary>
    public int Total { get; init; }

    /// <summary>Where the next page begins; null on the last one.</summary>
    public string? Next { get; init; }
}
