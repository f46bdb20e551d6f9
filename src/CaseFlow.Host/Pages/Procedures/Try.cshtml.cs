using System.Collections.Immutable;
using System.Text;
using CaseFlow.Host.Designing;
using CaseFlow.Host.Drawing;
using CaseFlow.Host.Forms;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Trying;
using CaseFlow.Runtime.UseCases.Drafts;
using CaseFlow.Runtime.UseCases.Traces;
using CaseFlow.Runtime.UseCases.Trials;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Procedures;

/// <summary>
/// Trying a draft or a published version out. The walk travels with the page as the text of a trial and is gone again for every step; it is
/// read as strictly as any file from outside.
/// </summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
internal sealed class TryModel(IMediator mediator, Texts texts) : PageModel
{
    /// <summary>The mechanism.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>The draft; empty for a published version.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Draft { get; set; }

    /// <summary>The number of a published version; null for the one in force.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Version { get; set; }

    /// <summary>What is tried, and how far the walk has come; null when it is not shown.</summary>
    public TrialView? View { get; private set; }

    /// <summary>The registration form, before the walk begins.</summary>
    public FormBox? Start { get; private set; }

    /// <summary>The form of the task that is shown.</summary>
    public FormBox? Form { get; private set; }

    /// <summary>Why something was refused; null when nothing was.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>The address of this page.</summary>
    public string Address => Draft is { Length: > 0 } ? $"/procedures/{Id}/drafts/{Draft}/try" : $"/procedures/{Id}/try{(Version is { } number ? $"?version={number}" : "")}";

    /// <summary>The walk as it travels with the page.</summary>
    public string Walk => View?.Walk is { } walk ? Encoding.UTF8.GetString(TrialWriter.Write(TrialSteps.Bare(walk.Trial))) : "";

    /// <summary>The address that a form is sent to.</summary>
    /// <param name="handler">What it asks for.</param>
    public string To(string handler) => $"{Address}{(Address.Contains('?') ? '&' : '?')}handler={handler}";

    /// <summary>Shows how a walk begins, or a named trial as far as it goes.</summary>
    /// <param name="trial">The key of a named trial; null for none.</param>
    public async Task<IActionResult> OnGetAsync(string? trial)
    {
        var shown = await ShowAsync(null);
        return trial is not null && View?.Named.GetValueOrDefault(trial) is { } named ? await ShowAsync(named) : shown;
    }

    /// <summary>Begins a walk.</summary>
    /// <param name="at">The moment on the virtual clock as an input sends it.</param>
    /// <param name="channel">The channel.</param>
    public async Task<IActionResult> OnPostBeginAsync(string? at, string? channel)
    {
        var answers = await AnswersAsync();
        if (!TrialSteps.TryMoment(at, out var moment))
        {
            return await ShowAsync(null, Refusal.Of(TrialPageCodes.Moment), answers);
        }

        var start = new TrialStart(moment, channel ?? "", answers.GetValueOrDefault("place", ""), answers.Remove("place"));
        return await ShowAsync(new Trial(texts["trying.unnamed"], start, []), answers: answers);
    }

    /// <summary>Completes the task that is shown.</summary>
    /// <param name="walk">The walk so far.</param>
    /// <param name="element">The task's element.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="person">As whom.</param>
    public Task<IActionResult> OnPostCompleteAsync(string? walk, string? element, string? unit, string? person) => WithAsync(walk, async trial =>
    {
        var answers = await AnswersAsync();
        var step = new TrialStep.Complete(element ?? "", answers) { Unit = unit, Person = person };
        return await ShowAsync(trial with { Steps = trial.Steps.Add(step) }, answers: answers, shown: (element, unit, person));
    });

    /// <summary>Lets time pass.</summary>
    /// <param name="walk">The walk so far.</param>
    /// <param name="until">The moment as an input sends it; empty for the next timer or an amount.</param>
    /// <param name="amount">How much; empty for the next timer or a moment.</param>
    /// <param name="unit">Minutes, hours or days.</param>
    public Task<IActionResult> OnPostWaitAsync(string? walk, string? until, string? amount, string? unit) => WithAsync(
        walk,
        async trial => TrialSteps.Wait(until, amount, unit) is { } step
            ? await ShowAsync(trial with { Steps = trial.Steps.Add(step) })
            : await ShowAsync(trial, Refusal.Of(TrialCodes.Time)));

    /// <summary>Lets a message or signal arrive.</summary>
    /// <param name="walk">The walk so far.</param>
    /// <param name="name">Its name, with <c>signal:</c> or <c>message:</c> before it.</param>
    public Task<IActionResult> OnPostArriveAsync(string? walk, string? name) => WithAsync(
        walk,
        trial => ShowAsync(trial with { Steps = trial.Steps.Add(TrialSteps.Arrive(name ?? "")) }));

    /// <summary>Decides how the action of an element comes out from now on.</summary>
    /// <param name="walk">The walk so far.</param>
    /// <param name="element">The element.</param>
    /// <param name="error">The error that it throws; empty to let it fail.</param>
    public Task<IActionResult> OnPostActAsync(string? walk, string? element, string? error) => WithAsync(
        walk,
        trial => ShowAsync(trial with { Steps = trial.Steps.Add(TrialSteps.Act(element ?? "", error)) }));

    /// <summary>Takes the last step back.</summary>
    /// <param name="walk">The walk so far.</param>
    public Task<IActionResult> OnPostBackAsync(string? walk) => WithAsync(
        walk, trial => ShowAsync(trial with { Steps = trial.Steps.IsEmpty ? [] : trial.Steps[..^1] }));

    /// <summary>Shows another task, or the same as another person.</summary>
    /// <param name="walk">The walk so far.</param>
    /// <param name="element">The task's element.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="person">As whom; empty for the first who may.</param>
    public Task<IActionResult> OnPostShowAsync(string? walk, string? element, string? unit, string? person) =>
        WithAsync(walk, trial => ShowAsync(trial, shown: (element, unit, person)));

    /// <summary>Keeps the walk as a named trial of the draft.</summary>
    /// <param name="walk">The walk.</param>
    /// <param name="name">Its name.</param>
    /// <param name="key">The one-time key of the form.</param>
    public Task<IActionResult> OnPostSaveAsync(string? walk, string? name, string? key) => WithAsync(walk, async trial =>
    {
        var named = (name ?? "").Trim();
        var shown = await ShowAsync(trial);
        if (View is not { Walk: { } gone, Draft: { } draft } || Refusal is not null)
        {
            return shown;
        }

        if (named.Length is 0 or > Trial.LongestName)
        {
            return await ShowAsync(trial, Refusal.Of(TrialCodes.Name, ("max", $"{Trial.LongestName}")));
        }

        var file = View.Named.FirstOrDefault(known => known.Value.Name == named).Key ?? TrialSteps.KeyOf(named);
        var saved = await mediator.Send(
            new SaveDraft(
                User.PersonId(), Id, draft.Id, draft.Revision, DraftUpload.Nothing.Add($"trials/{file}.json", TrialWriter.Write(gone.Trial with { Name = named })), key ?? ""),
            HttpContext.RequestAborted);
        if (saved.Refusal is { } refusal)
        {
            return await ShowAsync(trial, refusal);
        }

        new FlashMessage("success", texts.Get("trying.saved", ("name", named))).Leave(TempData);
        return this.GoTo($"/procedures/{Id}/drafts/{Draft}/trials");
    });

    /// <summary>Draws the fields of a form for the answers so far.</summary>
    /// <param name="walk">The walk so far; empty for the registration form.</param>
    /// <param name="element">The task's element.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="person">As whom.</param>
    public async Task<IActionResult> OnPostRedrawAsync(string? walk, string? element, string? unit, string? person)
    {
        await ShowAsync(string.IsNullOrEmpty(walk) ? null : TrialFile.Read(Encoding.UTF8.GetBytes(walk)).Trial, shown: (element, unit, person));
        return (Form ?? Start) is { } form
            ? Partial("_FormFields", form with { Sent = FormAnswers.Read(Request.Form), More = TableRound.MoreOf(Request.Form), OnlyVisible = true })
            : NotFound();
    }

    /// <summary>The diagram of an instance with its token.</summary>
    /// <param name="instance">The instance.</param>
    public string Picture(InstanceTrace instance) => DiagramDrawing.Draw(
        instance.Document,
        instance.Process,
        Fresh(instance, new PathMarks(texts, View!.Walk!.Now).Of(instance)),
        texts.Get("trace.picture", ("name", instance.ProcessName)),
        "walk");

    private Marks Fresh(InstanceTrace instance, Marks marks) => marks with
    {
        Flows = marks.Flows.ToImmutableDictionary(
            flow => flow.Key, flow => View!.Walk!.Fresh.Contains((instance.Number, flow.Key.Value)) ? flow.Value with { IsFresh = true } : flow.Value),
    };

    private async Task<IActionResult> WithAsync(string? walk, Func<Trial, Task<IActionResult>> go)
    {
        var reading = TrialFile.Read(Encoding.UTF8.GetBytes(walk ?? ""));
        return reading.Trial is { } trial
            ? await go(trial)
            : await ShowAsync(null, new Refusal(reading.Findings[0].Code, reading.Findings[0].Arguments, []));
    }

    // Photos and papers are not kept: as many stand-ins as were chosen take their place.
    private Task<ImmutableSortedDictionary<string, string>> AnswersAsync() => Task.FromResult(TrialSteps.WithStandIns(Request.Form, FormAnswers.Read(Request.Form)));

    private async Task<IActionResult> ShowAsync(
        Trial? trial, Refusal? refusal = null, ImmutableSortedDictionary<string, string>? answers = null, (string? Element, string? Unit, string? Person) shown = default)
    {
        TrialSubject subject = Draft is { Length: > 0 } draft ? new TrialSubject.Draft(draft) : new TrialSubject.Version(Version);
        var outcome = await mediator.Send(
            new TryProcedure(User.PersonId(), Id, subject, trial) { Shown = shown.Element, ShownUnit = shown.Unit, As = shown.Person }, HttpContext.RequestAborted);
        (View, Refusal) = (outcome.Value, refusal ?? outcome.Refusal ?? outcome.Value?.Refusal);
        (Start, Form) = (null, null);
        if (View is { Walk: null } before)
        {
            var form = TrialSteps.Registration(texts, before);
            Start = new FormBox(form, await FormLists.LoadAsync(mediator, form), Times.Local(before.Now)) { Sent = answers ?? ImmutableSortedDictionary<string, string>.Empty, Refusal = Refusal };
        }
        else if (View?.Walk is { Task.Form: { } asked } walk)
        {
            var isRefused = Refusal is not null && answers is not null;
            Form = new FormBox(asked, await FormLists.LoadAsync(mediator, asked), Times.Local(walk.Now))
            {
                Sent = isRefused ? answers! : ImmutableSortedDictionary<string, string>.Empty,
                Refusal = isRefused ? Refusal : null,
                More = Request.HasFormContentType ? TableRound.MoreOf(Request.Form) : null,
            };
        }

        Response.StatusCode = Refusal is null ? StatusCodes.Status200OK : View is null ? DraftAnswer.StatusOf(Refusal.Code) : StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
