using CaseFlow.Host.Installation;
using CaseFlow.Host.Security;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Lists;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Lists;

/// <summary>A reference list: its entries with marks and sources, its versions, and what two of them differ in.</summary>
/// <param name="mediator">The use cases.</param>
internal sealed class ListModel(IMediator mediator) : PageModel
{
    /// <summary>The list; null when it was refused.</summary>
    public ReferenceListView? View { get; private set; }

    /// <summary>Why it was refused; null when it was not.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>The version that it is compared with; null for none.</summary>
    public long? Compare { get; private set; }

    /// <summary>Shows the list.</summary>
    /// <param name="id">The list's id.</param>
    /// <param name="version">The version; null for the one in force.</param>
    /// <param name="compare">The version to compare it with; null for none.</param>
    public async Task OnGetAsync(string id, [FromQuery] long? version, [FromQuery] long? compare)
    {
        var outcome = await mediator.Send(
            new GetReferenceList(User.PersonId(), id, version, compare) { File = WorkflowFolder.FindList(Environment.CurrentDirectory, id) }, HttpContext.RequestAborted);
        (View, Refusal, Compare) = (outcome.Value, outcome.Refusal, compare);
        Response.StatusCode = Refusal is null ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
    }

    /// <summary>Gives a version as a file for spreadsheets.</summary>
    /// <param name="id">The list's id.</param>
    /// <param name="version">The version; null for the newest.</param>
    public async Task<IActionResult> OnGetExportAsync(string id, [FromQuery] long? version) =>
        (await mediator.Send(new ExportList(User.PersonId(), id, version), HttpContext.RequestAborted)).Value is { } export
            ? File(export.Content.ToArray(), "text/csv; charset=utf-8", export.Name)
            : NotFound();
}
