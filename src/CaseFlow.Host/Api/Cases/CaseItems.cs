namespace CaseFlow.Host.Api.Cases;

/// <summary>A page of cases.</summary>
/// <param name="Items">The cases, newest first.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="HasMore">Whether a page follows.</param>
internal sealed record CaseItems(IReadOnlyList<CaseItem> Items, int Page, bool HasMore);
