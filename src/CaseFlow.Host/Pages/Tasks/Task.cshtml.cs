using System.Collections.Immutable;
using CaseFlow.Cases;
using CaseFlow.Host.Forms;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases;
using CaseFlow.Runtime.UseCases.CaseFiles;
using CaseFlow.Runtime.UseCases.Tasks;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Tasks;

/// <summary>A task: the case in short, how much time is left, the form, and what the person may do.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="uploads">Takes in photos.</param>
/// <param name="texts">The texts.</param>
/// <param name="clock">The clock.</param>
internal sealed class TaskModel(IMediator mediator, FormUploads uploads, Texts texts, IClock clock) : PageModel
{
    private const int StepsShown = 6;

    // Bookkeeping that the whole file shows and a short history leaves out.
    private static readonly string[] LeftOut =
        ["timeline.data-set", "timeline.clock-started", "timeline.clock-changed", "timeline.clock-stopped", "timeline.task-due-changed"];

    /// <summary>The task; null when it is not open or not the person's.</summary>
    public TaskView? View { get; private set; }

    /// <summary>The form; null for a task without form.</summary>
    public FormBox? Form { get; private set; }

    /// <summary>The newest steps of the case, newest first.</summary>
    public ImmutableArray<TimelineEntry> Steps { get; private set; } = [];

    /// <summary>Why the task is not shown or what was asked was not done; null otherwise.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Made once for each showing of the form, so that sending twice does one thing.</summary>
    public string Key { get; private set; } = Guid.NewGuid().ToString("N");

    /// <summary>The present moment.</summary>
    public Calendar.Instant Now => clock.Now;

    /// <summary>Shows the task.</summary>
    /// <param name="id">The task.</param>
    public async Task<IActionResult> OnGetAsync(string id) =>
        TaskId.TryParse(id, out var task) ? await ShowAsync(task, StatusCodes.Status200OK) : NotFound();

    /// <summary>Completes the task.</summary>
    /// <param name="id">The task.</param>
    /// <param name="key">The form's one-time key.</param>
    public async Task<IActionResult> OnPostAsync(string id, string? key)
    {
        if (!TaskId.TryParse(id, out var task))
        {
            return NotFound();
        }

        Key = key ?? Key;
        var answers = FormAnswers.Read(Request.Form);
        var view = (await mediator.Send(new GetTask(User.PersonId(), task))).Value;
        if (view?.Form is { } form)
        {
            (answers, var problems) = await uploads.TakeInAsync(form.Fields, Request.Form.Files, answers);
            var tables = TableRound.Read(form.Fields, Request.Form, answers);
            problems = problems.AddRange(tables.Problems);
            if (!problems.IsEmpty || tables.ShowsAgain)
            {
                return await ShowAgainAsync(task, problems.IsEmpty ? null : new Refusal("form.invalid", NoArguments, problems), answers, tables.More);
            }
        }

        var outcome = await mediator.Send(new CompleteTask(User.PersonId(), task, answers, Key));
        if (outcome.Value is not { } done)
        {
            return await ShowAgainAsync(task, outcome.Refusal!, answers);
        }

        var status = Words.Of(texts, "status", done.Status);
        new FlashMessage("success", texts.Get("task.completed", ("number", done.CaseNumber), ("status", status))).Leave(TempData);
        return this.GoTo(done.Next is { } next ? $"/tasks/{next}" : "/inbox");
    }

    /// <summary>Claims the task.</summary>
    /// <param name="id">The task.</param>
    public async Task<IActionResult> OnPostClaimAsync(string id) =>
        TaskId.TryParse(id, out var task)
            ? await ChangedAsync(task, await mediator.Send(new ClaimTask(User.PersonId(), task)), "task.claimed", $"/tasks/{task}")
            : NotFound();

    /// <summary>Gives the task back to the group.</summary>
    /// <param name="id">The task.</param>
    public async Task<IActionResult> OnPostReleaseAsync(string id) =>
        TaskId.TryParse(id, out var task)
            ? await ChangedAsync(task, await mediator.Send(new ReleaseTask(User.PersonId(), task)), "task.released", "/inbox")
            : NotFound();

    /// <summary>Keeps what was typed so far; nothing is checked.</summary>
    /// <param name="id">The task.</param>
    public async Task<IActionResult> OnPostDraftAsync(string id)
    {
        if (!TaskId.TryParse(id, out var task))
        {
            return NotFound();
        }

        var answers = FormAnswers.Read(Request.Form);
        if ((await mediator.Send(new GetTask(User.PersonId(), task))).Value?.Form is { } form)
        {
            (answers, _) = await uploads.TakeInAsync(form.Fields, Request.Form.Files, answers);
        }

        var outcome = await mediator.Send(new SaveDraft(User.PersonId(), task, answers));
        return outcome.Refusal is { } refusal
            ? await ShowAgainAsync(task, refusal, answers)
            : await ChangedAsync(task, outcome, "task.draftSaved", $"/tasks/{task}");
    }

    /// <summary>Hands the task over for good.</summary>
    /// <param name="id">The task.</param>
    /// <param name="key">The form's one-time key.</param>
    /// <param name="to"><c>person:ID</c> or <c>unit:ID</c>.</param>
    /// <param name="reason">Why.</param>
    public async Task<IActionResult> OnPostTransferAsync(string id, string? key, string? to, string? reason) =>
        await VerbAsync(id, "task.transferred", task => new TransferTask(User.PersonId(), task, After(to, "person:"), After(to, "unit:"), reason)
        {
            Once = OnceOnly(key, $"transfer:{task}:{to}"),
        });

    /// <summary>Lends the task to another person.</summary>
    /// <param name="id">The task.</param>
    /// <param name="key">The form's one-time key.</param>
    /// <param name="to">The person.</param>
    /// <param name="reason">What for.</param>
    public async Task<IActionResult> OnPostDelegateAsync(string id, string? key, string? to, string? reason) =>
        await VerbAsync(id, "task.delegated", task => new DelegateTask(User.PersonId(), task, to ?? "", reason) { Once = OnceOnly(key, $"delegate:{task}:{to}") });

    /// <summary>Returns the task to an earlier step.</summary>
    /// <param name="id">The task.</param>
    /// <param name="key">The form's one-time key.</param>
    /// <param name="target">The step.</param>
    /// <param name="reason">Why.</param>
    /// <param name="thenBack">Whether it comes straight back.</param>
    public async Task<IActionResult> OnPostReturnAsync(string id, string? key, string? target, string? reason, bool thenBack) =>
        await VerbAsync(id, "task.returned", task => new ReturnTask(User.PersonId(), task, target ?? "", reason ?? "", thenBack)
        {
            Once = OnceOnly(key, $"return:{task}:{target}:{thenBack}"),
        });

    /// <summary>Draws the fields for the answers so far; nothing is checked or kept.</summary>
    /// <param name="id">The task.</param>
    public async Task<IActionResult> OnPostRedrawAsync(string id)
    {
        if (!TaskId.TryParse(id, out var task)
            || (await mediator.Send(new GetTask(User.PersonId(), task))).Value is not { Form: { } form } view)
        {
            return NotFound();
        }

        var lists = await FormLists.LoadAsync(mediator, form, view.Case);
        return Partial(
            "_FormFields",
            new FormBox(form, lists, Now.ToUtc()) { Sent = FormAnswers.Read(Request.Form), More = TableRound.MoreOf(Request.Form), OnlyVisible = true });
    }

    private static ImmutableSortedDictionary<string, string> NoArguments => ImmutableSortedDictionary<string, string>.Empty;

    private static string? After(string? text, string prefix) =>
        text is not null && text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..] : null;

    private RequestKey? OnceOnly(string? key, string what) => key is null ? null : new RequestKey(key, $"{User.PersonId()}:{what}");

    private async Task<IActionResult> VerbAsync(string id, string text, Func<TaskId, IRequest<Outcome<TaskChanged>>> verb) =>
        TaskId.TryParse(id, out var task) ? await ChangedAsync(task, await mediator.Send(verb(task)), text, "/inbox") : NotFound();

    private async Task<IActionResult> ChangedAsync(TaskId task, Outcome<TaskChanged> outcome, string text, string address)
    {
        if (outcome.Value is not { } changed)
        {
            return await ShowAgainAsync(task, outcome.Refusal!, NoArguments);
        }

        new FlashMessage("success", texts.Get(text, ("number", changed.CaseNumber))).Leave(TempData);
        return this.GoTo(address);
    }

    private async Task<IActionResult> ShowAgainAsync(
        TaskId task, Refusal? refusal, ImmutableSortedDictionary<string, string> answers, string? more = null)
    {
        var result = await ShowAsync(task, StatusCodes.Status422UnprocessableEntity);
        Refusal = refusal;
        Form = Form is null ? null : Form with { Sent = answers.IsEmpty ? Form.Sent : answers, Refusal = refusal, More = more };
        return result;
    }

    private async Task<IActionResult> ShowAsync(TaskId task, int status)
    {
        var outcome = await mediator.Send(new GetTask(User.PersonId(), task));
        (View, Refusal) = (outcome.Value, outcome.Refusal);
        if (View is not null)
        {
            Form = View.Form is null ? null : new FormBox(View.Form, await FormLists.LoadAsync(mediator, View.Form, View.Case), Now.ToUtc())
            {
                CaseNumber = View.Case.Number,
                Sent = View.Draft?.Answers ?? NoArguments,
            };
            var file = (await mediator.Send(new GetCaseFile(User.PersonId(), View.Case.Number))).Value;
            Steps = [.. (file?.Timeline ?? []).Reverse().Where(step => !LeftOut.Contains(step.Code)).Take(StepsShown)];
        }

        Response.StatusCode = View is null && status == StatusCodes.Status200OK ? StatusCodes.Status404NotFound : status;
        return Page();
    }
}
