using CaseFlow.Host.Designing;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.UseCases.Bridging;
using CaseFlow.Runtime.UseCases.Drafts;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Procedures;

/// <summary>Takes a version or draft out, as a package, as BPMN and for Elsa 3, and brings one in; each with what is not carried.</summary>
/// <param name="mediator">The use cases.</param>
internal sealed class ElsaModel(IMediator mediator) : PageModel
{
    /// <summary>The mechanism.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>The version as addresses name it: a number, a hash, or <c>draft-</c> and the id of a draft.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Version { get; set; }

    /// <summary>The one-time key of the form.</summary>
    [BindProperty]
    public string? Key { get; set; }

    /// <summary>What is taken out; null when it was refused.</summary>
    public ElsaExported? View { get; private set; }

    /// <summary>Why something was refused; null when nothing was.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>The address of a download.</summary>
    /// <param name="handler">Which one.</param>
    public string Address(string handler) => QueryDays.Address($"/procedures/{Uri.EscapeDataString(Id)}/elsa", [("version", Version), ("handler", handler)]);

    /// <summary>Shows what can be taken out and what Elsa does not carry.</summary>
    public async Task OnGetAsync() => await LoadAsync();

    /// <summary>Gives the definition for Elsa.</summary>
    public Task<IActionResult> OnGetJsonAsync() => GiveAsync(view => view.Export is { } export ? File(export.Json.ToArray(), "application/json", $"{FileName}.json") : NotFound());

    /// <summary>Gives all files as a package.</summary>
    public Task<IActionResult> OnGetPackageAsync() => GiveAsync(view => File(DraftPackage.Write(view.Files), DraftPackage.ContentType, $"{FileName}.zip"));

    /// <summary>Gives the diagram alone.</summary>
    public Task<IActionResult> OnGetDiagramAsync() =>
        GiveAsync(view => view.Files.TryGetValue(ProcedureFiles.Diagram, out var diagram) ? File(diagram.ToArray(), "application/xml", $"{FileName}.bpmn") : NotFound());

    /// <summary>Opens a draft from a file.</summary>
    /// <param name="file">A workflow definition, a diagram or a package.</param>
    public async Task<IActionResult> OnPostImportAsync(IFormFile? file)
    {
        var upload = await DraftUpload.ReadAsync(file, HttpContext.RequestAborted);
        var refusal = upload.Refusal;
        if (upload.Source is { } source)
        {
            var outcome = await mediator.Send(new OpenDraft(User.PersonId(), Id, source, Key ?? "") { NotCarried = upload.NotCarried }, HttpContext.RequestAborted);
            if (outcome.Value is { } opened)
            {
                return this.GoTo($"/procedures/{Id}/drafts/{opened.Id}");
            }

            refusal = outcome.Refusal;
        }

        await LoadAsync();
        Refusal = refusal;
        return this.Again();
    }

    private string FileName => $"{Id}-{Version ?? "0"}";

    private async Task<IActionResult> GiveAsync(Func<ElsaExported, IActionResult> give)
    {
        await LoadAsync();
        return View is { } view ? give(view) : Page();
    }

    private async Task LoadAsync()
    {
        Version = QueryDays.Text(Version);
        var outcome = await mediator.Send(new GetElsaExport(User.PersonId(), Id, Version, Texts.Language), HttpContext.RequestAborted);
        (View, Refusal) = (outcome.Value, outcome.Refusal);
        Version ??= View is { Number: > 0 } ? $"{View.Number}" : null;
        Response.StatusCode = Refusal?.Code switch
        {
            null => StatusCodes.Status200OK,
            RuntimeCodes.AccessVerb => StatusCodes.Status403Forbidden,
            _ => StatusCodes.Status404NotFound,
        };
    }
}
