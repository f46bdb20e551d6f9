using CaseFlow.Host.Designing;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Trying;
using CaseFlow.Runtime.UseCases.Drafts;
using CaseFlow.Runtime.UseCases.Trials;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Procedures;

/// <summary>The named trials of a draft, gone again: which go as expected, where others part; confirming what is expected now, deleting.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
internal sealed class TrialsModel(IMediator mediator, Texts texts) : PageModel
{
    /// <summary>The mechanism.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>The draft.</summary>
    [BindProperty(SupportsGet = true)]
    public string Draft { get; set; } = "";

    /// <summary>The results; null when they are not shown.</summary>
    public TrialResults? View { get; private set; }

    /// <summary>Why something was refused; null when nothing was.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>The address of this page.</summary>
    public string Address => $"/procedures/{Id}/drafts/{Draft}/trials";

    /// <summary>Goes the trials again and shows how they went.</summary>
    public async Task OnGetAsync()
    {
        await LoadAsync();
        Response.StatusCode = Refusal is { } refusal ? DraftAnswer.StatusOf(refusal.Code) : StatusCodes.Status200OK;
    }

    /// <summary>Makes what was found the new expectation.</summary>
    /// <param name="trial">The trial's key.</param>
    /// <param name="revision">The revision that was seen.</param>
    /// <param name="key">The one-time key of the form.</param>
    public async Task<IActionResult> OnPostConfirmAsync(string? trial, long revision, string? key)
    {
        await LoadAsync();
        return View?.Results.FirstOrDefault(result => result.Key == trial) is { Found: { } found } result
            ? await SaveAsync(result.Key, TrialWriter.Write(found), revision, key, "trying.confirmed")
            : Missing(trial);
    }

    /// <summary>Deletes a trial.</summary>
    /// <param name="trial">Its key.</param>
    /// <param name="revision">The revision that was seen.</param>
    /// <param name="key">The one-time key of the form.</param>
    public async Task<IActionResult> OnPostDeleteAsync(string? trial, long revision, string? key)
    {
        await LoadAsync();
        return View?.Results.FirstOrDefault(result => result.Key == trial) is { } result
            ? await SaveAsync(result.Key, null, revision, key, "trying.deleted")
            : Missing(trial);
    }

    /// <summary>What was expected or found, in words.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="aspect">In what it differs.</param>
    /// <param name="text">What it is.</param>
    public static string Shown(Texts texts, string aspect, string text) => text.Length == 0 ? texts["trying.nothing"] : aspect == "end" ? Words.Of(texts, "status", text) : text;

    private PageResult Missing(string? trial)
    {
        Refusal ??= Refusal.Of(TrialCodes.NotFound, ("key", trial ?? ""));
        return this.Again();
    }

    private async Task<IActionResult> SaveAsync(string file, byte[]? content, long revision, string? key, string done)
    {
        ReadOnlyMemory<byte>? changed = content is null ? null : new ReadOnlyMemory<byte>(content);
        var outcome = await mediator.Send(
            new SaveDraft(User.PersonId(), Id, Draft, revision, DraftUpload.Nothing.Add($"trials/{file}.json", changed), key ?? ""), HttpContext.RequestAborted);
        if (outcome.Refusal is { } refusal)
        {
            Refusal = refusal;
            return this.Again();
        }

        new FlashMessage("success", texts[done]).Leave(TempData);
        return this.GoTo(Address);
    }

    private async Task LoadAsync()
    {
        var outcome = await mediator.Send(new RunTrials(User.PersonId(), Id, new TrialSubject.Draft(Draft)), HttpContext.RequestAborted);
        (View, Refusal) = (outcome.Value, outcome.Refusal);
    }
}
