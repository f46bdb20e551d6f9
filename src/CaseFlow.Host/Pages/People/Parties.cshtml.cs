using System.Collections.Immutable;
using CaseFlow.Cases.Organisations;
using CaseFlow.Host.Localization;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseFlow.Host.Pages.People;

/// <summary>The parties: departments, property companies, committees, funds.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
internal sealed class PartiesModel(IMediator mediator, Texts texts) : PeoplePage(mediator, texts)
{
    /// <summary>What is looked for; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Text { get; set; }

    /// <summary>The parties of the page.</summary>
    public ImmutableArray<Party> Parties { get; private set; } = [];

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

        var found = Organisation.Parties
            .Where(p => p.Name.Contains((Text ?? "").Trim(), StringComparison.OrdinalIgnoreCase))
            .OrderBy(p => p.Closed).ThenBy(p => p.Name, StringComparer.Ordinal)
            .ToList();
        Found = found.Count;
        Number = Math.Clamp(page ?? 1, 1, Math.Max(1, (Found + PageSize - 1) / PageSize));
        Parties = [.. found.Skip((Number - 1) * PageSize).Take(PageSize)];
        return Page();
    }

    /// <summary>The address of another page with the same filter.</summary>
    /// <param name="page">The page, from 1.</param>
    public string AddressOf(int page) => $"/people/parties?text={Uri.EscapeDataString(Text ?? "")}&page={page}";
}
