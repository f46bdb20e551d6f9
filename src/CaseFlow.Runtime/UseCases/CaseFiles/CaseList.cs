using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.CaseFiles;

/// <summary>A page of cases.</summary>
/// <param name="Rows">The rows, newest first.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="HasMore">Whether a page follows.</param>
/// <param name="Now">The moment at which the list was made.</param>
public sealed record CaseList(ImmutableArray<CaseRow> Rows, int Page, bool HasMore, Instant Now);
