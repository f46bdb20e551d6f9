using CaseFlow.Host.Security;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.CaseFiles;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Cases;

/// <summary>
/// Cases of a reporter. Name and telephone number travel in the body, never in an address, which browsers and proxies keep; every case that is
/// shown is a recorded look.
/// </summary>
/// <param name="mediator">The use cases.</param>
internal sealed class ByReporterModel(IMediator mediator) : PageModel
{
    /// <summary>What was found; null before the search and when it was refused.</summary>
    public CaseList? List { get; private set; }

    /// <summary>Why the search was refused; null when it was not.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Whether the person may search at all.</summary>
    public bool MayFind { get; private set; }

    /// <summary>Part of the name.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>The telephone number or its beginning.</summary>
    [BindProperty]
    public string? Phone { get; set; }

    /// <summary>Shows the search.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        MayFind = (await mediator.Send(new GetFilterChoices(User.PersonId()))).Value is { MayFindReporters: true };
        return MayFind ? Page() : StatusCode(StatusCodes.Status403Forbidden);
    }

    /// <summary>Searches.</summary>
    /// <param name="after">Where the page begins; null for the first.</param>
    public async Task<IActionResult> OnPostAsync([FromForm] string? after)
    {
        var outcome = await mediator.Send(new FindByReporter(User.PersonId(), Name, Phone, after));
        (List, Refusal) = (outcome.Value, outcome.Refusal);
        if (Refusal?.Code == Runtime.Searching.SearchCodes.ReporterNotAllowed)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        MayFind = true;
        Response.StatusCode = Refusal is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
