using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Host.Describing;
using CaseFlow.Host.Designing;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Drafts;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Procedures;

/// <summary>A draft: how far it is, what the checks say, what happened to it; handing in, reviewing, publishing, its files.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
internal sealed class DraftModel(IMediator mediator, Texts texts) : PageModel
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <summary>The mechanism.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>The draft.</summary>
    [BindProperty(SupportsGet = true)]
    public string Draft { get; set; } = "";

    /// <summary>The revision that a form is about.</summary>
    [BindProperty]
    public long Revision { get; set; }

    /// <summary>What changed and why.</summary>
    [BindProperty]
    public string? Note { get; set; }

    /// <summary>Which document asks for it.</summary>
    [BindProperty]
    public string? Document { get; set; }

    /// <summary>Why it is sent back or given up.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The first day in force as a date input sends it; empty for at once.</summary>
    [BindProperty]
    public string? ValidFrom { get; set; }

    /// <summary>The newest version that the reviewer says to have seen; null for none.</summary>
    [BindProperty]
    public int? Seen { get; set; }

    /// <summary>The draft as it stands; null when it is not shown.</summary>
    public DraftView? View { get; private set; }

    /// <summary>What the checks say.</summary>
    public ImmutableArray<ProcedureFinding> Findings { get; private set; } = [];

    /// <summary>Why something was refused; null when nothing was.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>What people call its files.</summary>
    public FileNames Files { get; private set; } = null!;

    /// <summary>Its address.</summary>
    public string Address => $"/procedures/{Id}/drafts/{Draft}";

    /// <summary>Who uses a form or a decision file, in words; null for other files.</summary>
    /// <param name="path">The file's path.</param>
    public string? UsedBy(string path) => ProcedureFiles.FormKey(path) is null && !ProcedureFiles.IsDecisions(path) ? null
        : Files.UsersOf(path) is { IsEmpty: false } users ? texts.Get("editor.usedBy", ("users", string.Join(texts["form.comma"], users)))
        : texts["editor.usedByNone"];

    /// <summary>Shows the draft.</summary>
    public async Task OnGetAsync()
    {
        await LoadAsync();
        Response.StatusCode = Refusal is { } refusal ? DraftAnswer.StatusOf(refusal.Code) : StatusCodes.Status200OK;
    }

    /// <summary>Gives all files as a ZIP file.</summary>
    public Task<IActionResult> OnGetPackageAsync() =>
        GiveAsync(draft => File(DraftPackage.Write(draft.Files), DraftPackage.ContentType, $"{Id}-{Draft}.zip"));

    /// <summary>Gives the diagram alone.</summary>
    public Task<IActionResult> OnGetDiagramAsync() =>
        GiveAsync(draft => draft.Files.TryGetValue(ProcedureFiles.Diagram, out var diagram) ? File(diagram.ToArray(), "application/xml", $"{Id}-{Draft}.bpmn") : NotFound());

    /// <summary>Replaces files by those of a package, a diagram or a workflow definition.</summary>
    /// <param name="file">The upload.</param>
    /// <param name="key">The one-time key of the form.</param>
    public async Task<IActionResult> OnPostUploadAsync(IFormFile? file, string? key)
    {
        var upload = await DraftUpload.ReadAsync(file, HttpContext.RequestAborted);
        return upload.Refusal is { } refusal
            ? await AgainAsync(refusal)
            : await AnswerAsync(
                new SaveDraft(User.PersonId(), Id, Draft, Revision, upload.Files, key ?? "") { IsImport = true, ReplacesAll = upload.Source is DraftSource.Package, NotCarried = upload.NotCarried },
                upload.NotCarried.IsEmpty ? "draft.done-imported" : "draft.done-imported.lost");
    }

    /// <summary>Hands the draft in.</summary>
    public Task<IActionResult> OnPostSubmitAsync() =>
        AnswerAsync(new SubmitDraft(User.PersonId(), Id, Draft, Revision, Note ?? "", Document ?? ""), "draft.done-submitted");

    /// <summary>Sends it back.</summary>
    public Task<IActionResult> OnPostSendBackAsync() => AnswerAsync(new SendBackDraft(User.PersonId(), Id, Draft, Reason ?? ""), "draft.done-sentBack");

    /// <summary>Gives it up.</summary>
    public Task<IActionResult> OnPostDiscardAsync() => AnswerAsync(new DiscardDraft(User.PersonId(), Id, Draft, Reason ?? ""), "draft.done-discarded");

    /// <summary>Publishes it.</summary>
    public async Task<IActionResult> OnPostPublishAsync()
    {
        Instant? from = null;
        if (!string.IsNullOrWhiteSpace(ValidFrom) && ValidFrom != Times.Day(Instant.From(TimeProvider.System.GetUtcNow())))
        {
            if (!DateOnly.TryParseExact(ValidFrom, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || day.Year is < 2000 or > 2100)
            {
                return await AgainAsync(Refusal.Of(DraftRequestCodes.Day));
            }

            from = Instant.From(new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), China));
        }

        return await AnswerAsync(new PublishDraft(User.PersonId(), Id, Draft, Revision, from, Seen), "draft.done-published");
    }

    private async Task<IActionResult> AnswerAsync<T>(IRequest<Outcome<T>> request, string done)
        where T : class
    {
        var outcome = await mediator.Send(request, HttpContext.RequestAborted);
        if (outcome.Refusal is { } refusal)
        {
            return await AgainAsync(refusal);
        }

        new FlashMessage("success", texts[done]).Leave(TempData);
        return this.GoTo(Address);
    }

    private async Task<IActionResult> AgainAsync(Refusal refusal)
    {
        await LoadAsync();
        Refusal = refusal;
        var page = this.Again();
        page.StatusCode = DraftAnswer.StatusOf(refusal.Code) is var status && status is StatusCodes.Status403Forbidden or StatusCodes.Status404NotFound ? status : page.StatusCode;
        return page;
    }

    private async Task LoadAsync()
    {
        var outcome = await mediator.Send(new GetDraft(User.PersonId(), Id, Draft), HttpContext.RequestAborted);
        (View, Refusal) = (outcome.Value, outcome.Refusal);
        Files = new FileNames(texts, View?.Draft.Files ?? ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>.Empty);
        if (View?.Draft.Head.State is ProcedureDraftState.Drawing or ProcedureDraftState.InReview)
        {
            var found = await mediator.Send(new CheckDraft(User.PersonId(), Id, Draft, DraftUpload.Nothing), HttpContext.RequestAborted);
            Findings = found.Value?.Findings ?? [];
        }
    }

    private async Task<IActionResult> GiveAsync(Func<ProcedureDraft, IActionResult> give)
    {
        var outcome = await mediator.Send(new GetDraft(User.PersonId(), Id, Draft), HttpContext.RequestAborted);
        return outcome.Value is { } view ? give(view.Draft) : StatusCode(DraftAnswer.StatusOf(outcome.Refusal!.Code));
    }
}
