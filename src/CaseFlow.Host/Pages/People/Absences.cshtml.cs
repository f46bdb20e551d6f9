using System.Collections.Immutable;
using CaseFlow.Cases.Organisations;
using CaseFlow.Host.Localization;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseFlow.Host.Pages.People;

/// <summary>Who is away now or later, and who represents.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
internal sealed class AbsencesModel(IMediator mediator, Texts texts) : PeoplePage(mediator, texts)
{
    /// <summary>The absences of the page, soonest first.</summary>
    public ImmutableArray<Absence> Absences { get; private set; } = [];

    /// <summary>The page, from 1.</summary>
    public int Number { get; private set; } = 1;

    /// <summary>Whether there are more pages.</summary>
    public bool HasMore { get; private set; }

    /// <summary>Shows a page.</summary>
    /// <param name="page">The page, from 1.</param>
    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] int? page)
    {
        if (await LoadAsync() is { } denied)
        {
            return denied;
        }

        Number = Math.Clamp(page ?? 1, 1, 100_000);
        var rows = Organisation.Absences
            .Where(a => View.Now < a.To && Organisation.IsActive(a.Person))
            .OrderBy(a => a.From)
            .Skip((Number - 1) * PageSize).Take(PageSize + 1)
            .ToList();
        (Absences, HasMore) = ([.. rows.Take(PageSize)], rows.Count > PageSize);
        return Page();
    }
}
