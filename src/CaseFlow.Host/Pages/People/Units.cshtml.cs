using System.Collections.Immutable;
using CaseFlow.Cases.Organisations;
using CaseFlow.Host.Localization;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Unit = CaseFlow.Cases.Organisations.Unit;

namespace CaseFlow.Host.Pages.People;

/// <summary>The units: those at the top, or those found by name.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
internal sealed class UnitsModel(IMediator mediator, Texts texts) : PeoplePage(mediator, texts)
{
    /// <summary>What is looked for; null for the top units.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Text { get; set; }

    /// <summary>The units of the page.</summary>
    public ImmutableArray<Unit> Units { get; private set; } = [];

    /// <summary>How many were found.</summary>
    public int Found { get; private set; }

    /// <summary>The page, from 1.</summary>
    public int Number { get; private set; } = 1;

    /// <summary>Whether there are more pages.</summary>
    public bool HasMore => Number * PageSize < Found;

    /// <summary>Shows a page.</summary>
    /// <param name="page">The page, from 1.</param>
    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] int? page)
    {
        if (await LoadAsync() is { } denied)
        {
            return denied;
        }

        var wanted = (Text ?? "").Trim();
        var found = wanted.Length == 0
            ? [.. Organisation.Units.Where(u => u.Parent is null)]
            : Organisation.Units.Where(u => u.Name.Contains(wanted, StringComparison.OrdinalIgnoreCase)).ToList();
        Found = found.Count;
        Number = Math.Clamp(page ?? 1, 1, Math.Max(1, (Found + PageSize - 1) / PageSize));
        Units = [.. found.Skip((Number - 1) * PageSize).Take(PageSize)];
        return Page();
    }

    /// <summary>The address of another page with the same filter.</summary>
    /// <param name="page">The page, from 1.</param>
    public string AddressOf(int page) => $"/people/units?text={Uri.EscapeDataString(Text ?? "")}&page={page}";
}
