using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Host.Designing;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Bridging;
using CaseFlow.Runtime.UseCases.Drafts;
using CaseFlow.Runtime.UseCases.Procedures;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Procedures;

/// <summary>The versions of a procedure with their notes, and its drafts; where one is opened, restored from an older version or imported.</summary>
/// <param name="mediator">The use cases.</param>
internal sealed class DraftsModel(IMediator mediator) : PageModel
{
    /// <summary>The mechanism.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>The one-time key of a form.</summary>
    [BindProperty]
    public string? Key { get; set; }

    /// <summary>Versions and drafts; null when they are not shown.</summary>
    public DraftList? List { get; private set; }

    /// <summary>Why something was refused; null when nothing was.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>When the page is made.</summary>
    public Instant Now { get; } = Instant.From(TimeProvider.System.GetUtcNow());

    /// <summary>The procedure's name; its id when it has no version.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync()
    {
        await LoadAsync();
        Response.StatusCode = Refusal is null ? StatusCodes.Status200OK : StatusCodes.Status403Forbidden;
    }

    /// <summary>Opens a draft from the version in force or from an older one.</summary>
    /// <param name="version">The older one; null for the one in force.</param>
    public Task<IActionResult> OnPostOpenAsync(int? version) =>
        OpenAsync(version is { } number ? new DraftSource.Version(number) : new DraftSource.InForce(), []);

    /// <summary>Opens a draft from a file.</summary>
    /// <param name="file">A package, a diagram or a workflow definition.</param>
    public async Task<IActionResult> OnPostImportAsync(IFormFile? file)
    {
        var upload = await DraftUpload.ReadAsync(file, HttpContext.RequestAborted);
        return upload.Refusal is { } refusal ? await AgainAsync(refusal) : await OpenAsync(upload.Source!, upload.NotCarried);
    }

    private async Task<IActionResult> OpenAsync(DraftSource source, ImmutableArray<ImportRemark> notCarried)
    {
        var outcome = await mediator.Send(new OpenDraft(User.PersonId(), Id, source, Key ?? "") { NotCarried = notCarried }, HttpContext.RequestAborted);
        return outcome.Value is { } opened ? this.GoTo($"/procedures/{Id}/drafts/{opened.Id}") : await AgainAsync(outcome.Refusal!);
    }

    private async Task<IActionResult> AgainAsync(Refusal refusal)
    {
        await LoadAsync();
        Refusal = refusal;
        var page = this.Again();
        page.StatusCode = DraftAnswer.StatusOf(refusal.Code) == StatusCodes.Status403Forbidden ? StatusCodes.Status403Forbidden : page.StatusCode;
        return page;
    }

    private async Task LoadAsync()
    {
        var outcome = await mediator.Send(new ListDrafts(User.PersonId(), Id), HttpContext.RequestAborted);
        (List, Refusal) = (outcome.Value, outcome.Refusal);
        var procedure = await mediator.Send(new GetProcedure(User.PersonId(), Id, null), HttpContext.RequestAborted);
        var draft = procedure.Value is null && List is { Drafts: [var first, ..] } ? (await mediator.Send(new GetDraft(User.PersonId(), Id, first.Id), HttpContext.RequestAborted)).Value : null;
        Name = (procedure.Value?.Procedure.Mechanism.Name ?? draft?.Name)?.In(Texts.Language) ?? Id;
    }
}
