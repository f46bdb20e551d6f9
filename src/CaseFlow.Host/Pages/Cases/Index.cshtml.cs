using System.Collections.Immutable;
using CaseFlow.Host.Forms;
using CaseFlow.Host.Security;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.CaseFiles;
using CaseFlow.Runtime.UseCases.Reference;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Cases;

/// <summary>Cases of the units that the person may see, newest first, by filter.</summary>
/// <param name="mediator">The use cases.</param>
internal sealed class IndexModel(IMediator mediator) : PageModel
{
    /// <summary>The statuses to choose from, in the order of a case's life (catalogue §1.1).</summary>
    public static IReadOnlyList<string> Statuses { get; } =
    [
        "registered", "accepted", "classified", "assigned", "inHandling", "escalated", "handled", "fedBack", "returnVisited",
        "evaluated", "closed", "suspended", "rejected", "withdrawn", "reopened",
    ];

    /// <summary>The page of cases; null when it was refused.</summary>
    public CaseList? List { get; private set; }

    /// <summary>Why the list was refused; null when it was not.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>The categories to choose from.</summary>
    public FormLists Lists { get; private set; } = FormLists.None;

    /// <summary>Only this status; null for any.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Status { get; set; }

    /// <summary>Part of number, title or description; null for any.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Text { get; set; }

    /// <summary>Only this category; null for any.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Category { get; set; }

    /// <summary>Shows a page of the list.</summary>
    /// <param name="page">The page, from 1.</param>
    public async Task OnGetAsync([FromQuery(Name = "page")] int? page)
    {
        var categories = (await mediator.Send(new GetCategories())).Value?.Categories ?? [];
        Lists = new FormLists([], categories, []);
        var query = new ListCases(User.PersonId(), Given(Status), Given(Text), Given(Category), null, Math.Max(1, page ?? 1));
        var outcome = await mediator.Send(query);
        (List, Refusal) = (outcome.Value, outcome.Refusal);
    }

    /// <summary>The address of another page with the same filter.</summary>
    /// <param name="page">The page, from 1.</param>
    public string AddressOf(int page)
    {
        var query = ImmutableArray.Create(("status", Given(Status)), ("text", Given(Text)), ("category", Given(Category)), ("page", $"{page}"))
            .Where(part => part.Item2 is not null)
            .Select(part => $"{part.Item1}={Uri.EscapeDataString(part.Item2!)}");
        return "/cases?" + string.Join('&', query);
    }

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
