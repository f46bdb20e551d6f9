using MediatR;

namespace CaseFlow.Runtime.UseCases.CaseFiles;

/// <summary>Cases of the units that a person may see, newest first.</summary>
/// <param name="Person">Who asks.</param>
/// <param name="Status">Only this status; null for any.</param>
/// <param name="Text">Part of number, title or description; null for any.</param>
/// <param name="Category">Only this category; null for any.</param>
/// <param name="Place">Only this place with its subtree; null for all that the person may see.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="PageSize">Rows on a page, 1 to 200.</param>
public sealed record ListCases(string Person, string? Status, string? Text, string? Category, string? Place, int Page, int PageSize = 50)
    : IRequest<Outcome<CaseList>>;
