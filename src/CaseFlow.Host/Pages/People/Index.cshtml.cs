using System.Collections.Immutable;
using CaseFlow.Cases.Organisations;
using CaseFlow.Host.Localization;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseFlow.Host.Pages.People;

/// <summary>The persons of the organisation, found by name, sign-in name or unit.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
internal sealed class IndexModel(IMediator mediator, Texts texts) : PeoplePage(mediator, texts)
{
    /// <summary>What is looked for; null for everyone.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Text { get; set; }

    /// <summary>Whether those who left are shown as well.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Left { get; set; }

    /// <summary>The persons of the page.</summary>
    public ImmutableArray<Person> Persons { get; private set; } = [];

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
        var found = Organisation.Persons
            .Where(p => (Left || !p.Left) && Fits(p, wanted))
            .OrderBy(p => p.Left).ThenBy(p => p.Name, StringComparer.Ordinal).ThenBy(p => p.Id, StringComparer.Ordinal)
            .ToList();
        Found = found.Count;
        Number = Math.Clamp(page ?? 1, 1, Math.Max(1, (Found + PageSize - 1) / PageSize));
        Persons = [.. found.Skip((Number - 1) * PageSize).Take(PageSize)];
        return Page();
    }

    /// <summary>The address of another page with the same filter.</summary>
    /// <param name="page">The page, from 1.</param>
    public string AddressOf(int page) => $"/people?text={Uri.EscapeDataString(Text ?? "")}&left={(Left ? "true" : "false")}&page={page}";

    private bool Fits(Person person, string wanted) =>
        wanted.Length == 0
        || person.Name.Contains(wanted, StringComparison.OrdinalIgnoreCase)
        || person.Login.Contains(wanted, StringComparison.OrdinalIgnoreCase)
        || Organisation.PostsOf(person.Id).Any(p =>
            p.Title.Contains(wanted, StringComparison.OrdinalIgnoreCase)
            || (Organisation.FindUnit(p.Unit)?.Name.Contains(wanted, StringComparison.OrdinalIgnoreCase) ?? false));
}
