using System.Collections.Immutable;
using CaseFlow.Cases;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases;
using CaseFlow.Runtime.UseCases.CaseFiles;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Operations;
using CaseFlow.Runtime.UseCases.Tasks;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Cases;

/// <summary>The file of a case: what it is about, clocks, open work, what was done, every step, and what the person may do.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
internal sealed class CaseModel(IMediator mediator, Texts texts) : PageModel
{
    /// <summary>The file; null when it was refused.</summary>
    public CaseFile? Dossier { get; private set; }

    /// <summary>Why the file or what was asked was refused; null otherwise.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Open cases it may duplicate, for merging.</summary>
    public ImmutableArray<SimilarCase> Similar { get; private set; } = [];

    /// <summary>The reason for suspending as sent.</summary>
    public string? Reason { get; private set; }

    /// <summary>The number to merge into as sent.</summary>
    public string? Into { get; private set; }

    /// <summary>Shows the file.</summary>
    /// <param name="number">The case number.</param>
    public async Task<IActionResult> OnGetAsync(string number)
    {
        await LoadAsync(number, showReporter: false);
        Response.StatusCode = Refusal?.Code switch
        {
            null => StatusCodes.Status200OK,
            "access.case" => StatusCodes.Status403Forbidden,
            _ => StatusCodes.Status404NotFound,
        };
        return Page();
    }

    /// <summary>Shows the file with the reporter's personal data; the look is journaled, which is why it is a POST.</summary>
    /// <param name="number">The case number.</param>
    public async Task<IActionResult> OnPostReporterAsync(string number)
    {
        await LoadAsync(number, showReporter: true);
        // Turbo draws the answer to a form only when it is no plain success.
        return this.Again();
    }

    /// <summary>Suspends the case.</summary>
    /// <param name="number">The case number.</param>
    /// <param name="reason">Why.</param>
    public async Task<IActionResult> OnPostSuspendAsync(string number, string? reason)
    {
        Reason = reason?.Trim() ?? "";
        return Reason.Length == 0
            ? await AgainAsync(number, Runtime.Refusal.Of("case.reasonMissing"))
            : await DoneAsync(number, await mediator.Send(new SuspendCase(User.PersonId(), number, Reason)), "case.suspended.done");
    }

    /// <summary>Resumes the case.</summary>
    /// <param name="number">The case number.</param>
    public async Task<IActionResult> OnPostResumeAsync(string number) =>
        await DoneAsync(number, await mediator.Send(new ResumeCase(User.PersonId(), number)), "case.resumed.done");

    /// <summary>Urges whoever has a task.</summary>
    /// <param name="number">The case number.</param>
    /// <param name="task">The task.</param>
    /// <param name="text">In words.</param>
    /// <param name="key">The form's one-time key.</param>
    public async Task<IActionResult> OnPostUrgeAsync(string number, string? task, string? text, string? key)
    {
        if (!TaskId.TryParse(task, out var id))
        {
            return NotFound();
        }

        var once = key is null ? null : new RequestKey(key, $"{User.PersonId()}:urge:{id}");
        var outcome = await mediator.Send(new UrgeTask(User.PersonId(), id, text) { Once = once });
        if (outcome.Refusal is { } refusal)
        {
            return await AgainAsync(number, refusal);
        }

        new FlashMessage("success", texts.Get("case.urged.done", ("number", number))).Leave(TempData);
        return this.GoTo($"/cases/{number}");
    }

    /// <summary>Merges the case into another one.</summary>
    /// <param name="number">The case number.</param>
    /// <param name="into">The number of the case that goes on.</param>
    public async Task<IActionResult> OnPostMergeAsync(string number, string? into)
    {
        Into = into?.Trim() ?? "";
        return await DoneAsync(number, await mediator.Send(new MergeDuplicate(User.PersonId(), number, Into)), "case.merged.done");
    }

    /// <summary>Tries an incident again.</summary>
    /// <param name="number">The case number.</param>
    /// <param name="instance">The process instance.</param>
    /// <param name="incident">The incident.</param>
    public async Task<IActionResult> OnPostRetryAsync(string number, int instance, long incident)
    {
        await LoadAsync(number, showReporter: false);
        var open = Dossier?.Incidents.FirstOrDefault(i => i.Key.Instance == instance && i.Key.Incident == incident);
        return open is null
            ? await AgainAsync(number, Refusal ?? Runtime.Refusal.Of("incident.not-open"))
            : await DoneAsync(number, await mediator.Send(new RetryIncident(User.PersonId(), open.Key)), "incident.retried");
    }

    private async Task<IActionResult> DoneAsync(string number, Outcome<CaseChanged> outcome, string text)
    {
        if (outcome.Refusal is { } refusal)
        {
            return await AgainAsync(number, refusal);
        }

        new FlashMessage("success", texts.Get(text, ("number", number), ("into", Into))).Leave(TempData);
        return this.GoTo($"/cases/{Uri.EscapeDataString(number)}");
    }

    private async Task<IActionResult> AgainAsync(string number, Refusal refusal)
    {
        await LoadAsync(number, showReporter: false);
        Refusal = refusal;
        return this.Again();
    }

    private async Task LoadAsync(string number, bool showReporter)
    {
        var outcome = await mediator.Send(new GetCaseFile(User.PersonId(), number, showReporter));
        (Dossier, Refusal) = (outcome.Value, outcome.Refusal);
        if (Dossier is null && showReporter)
        {
            Dossier = (await mediator.Send(new GetCaseFile(User.PersonId(), number))).Value;
        }

        if (Dossier is { Rights.MayMerge: true, Summary: var summary })
        {
            var asked = new FindSimilar(User.PersonId(), summary.Place, summary.Category, summary.Text, null, summary.Number);
            Similar = (await mediator.Send(asked)).Value?.Cases ?? [];
        }
    }
}
