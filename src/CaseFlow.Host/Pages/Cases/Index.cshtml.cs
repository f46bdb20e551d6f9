using CaseFlow.Host.Forms;
using CaseFlow.Host.Security;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.CaseFiles;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Cases;

/// <summary>Cases of the units that the person may see, newest first, by words and filter.</summary>
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

    /// <summary>What the filter chooses from; null when the person is unknown.</summary>
    public FilterChoices? Choices { get; private set; }

    /// <summary>The categories to choose from.</summary>
    public FormLists Lists => new([], Choices?.Categories ?? [], []);

    /// <summary>The filter.</summary>
    public CaseFilter Filter { get; private set; } = new();

    /// <summary>Whether this is not the first page.</summary>
    public bool IsLater { get; private set; }

    /// <summary>Shows a page of the list.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="after">Where the page begins; null for the first.</param>
    public async Task OnGetAsync([FromQuery] CaseFilter filter, string? after)
    {
        Filter = filter;
        IsLater = !string.IsNullOrEmpty(after);
        Choices = (await mediator.Send(new GetFilterChoices(User.PersonId()))).Value;
        var outcome = await mediator.Send(filter.Query(User.PersonId(), after));
        (List, Refusal) = (outcome.Value, outcome.Refusal);
    }
}
