using CaseFlow.Host.Localization;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseFlow.Host.Pages.People;

/// <summary>Every change of the organisation, newest first.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
internal sealed class HistoryModel(IMediator mediator, Texts texts) : PeoplePage(mediator, texts)
{
    /// <summary>The page, from 1.</summary>
    public int Number { get; private set; } = 1;

    /// <summary>Shows a page.</summary>
    /// <param name="page">The page, from 1.</param>
    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] int? page)
    {
        Number = Math.Clamp(page ?? 1, 1, 100_000);
        return await LoadAsync(page: Number) ?? Page();
    }
}
