using MediatR;

namespace CaseFlow.Runtime.UseCases.CaseFiles;

/// <summary>
/// Cases of the units that a person may see, newest first. Refused with <c>search.too-long</c> or <c>search.nothing-to-find</c> when the text
/// cannot be looked for.
/// </summary>
/// <param name="Person">Who asks.</param>
/// <param name="Status">Only this status; null for any.</param>
/// <param name="Text">Words of number, title, description, place or category, all of which must be there; null for any.</param>
/// <param name="Category">Only this category and those below it; null for any.</param>
/// <param name="Place">Only this place with its subtree; null for all that the person may see.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="PageSize">Rows on a page, 1 to 200.</param>
public sealed record ListCases(string Person, string? Status, string? Text, string? Category, string? Place, int Page, int PageSize = 50)
    : IRequest<Outcome<CaseList>>
{
    /// <summary>Only this channel; null for any.</summary>
    public string? Channel { get; init; }

    /// <summary>Only this mechanism; null for any.</summary>
    public string? Mechanism { get; init; }

    /// <summary>The first local day of registration; null for any.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last local day of registration; null for any.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only open cases of which a task is overdue.</summary>
    public bool Overdue { get; init; }

    /// <summary>True for open cases only, false for finished ones only; null for both.</summary>
    public bool? Open { get; init; }

    /// <summary>Only cases with an open task that the person claimed or may claim, wherever they are.</summary>
    public bool Mine { get; init; }

    /// <summary><see cref="CaseList.Next"/> of the page before; null for the first page or to count pages by <see cref="Page"/>.</summary>
    public string? After { get; init; }
}
