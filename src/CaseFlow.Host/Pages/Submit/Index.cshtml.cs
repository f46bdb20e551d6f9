using System.Collections.Immutable;
using CaseFlow.Host.Forms;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Demands;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace CaseFlow.Host.Pages.Submit;

/// <summary>A resident hands in a demand, without an account; <c>?place=ID&amp;channel=qr</c> is what the code on a building leads to.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="uploads">Takes in photos.</param>
/// <param name="protection">Seals what travels with the form.</param>
/// <param name="clock">The clock.</param>
[AllowAnonymous]
[EnableRateLimiting(WebApp.SubmitLimit)]
internal sealed class IndexModel(IMediator mediator, FormUploads uploads, IDataProtectionProvider protection, IClock clock) : PageModel
{
    private const string Mechanism = "on-demand-handling";

    /// <summary>The form; null when no demands are taken in.</summary>
    public FormBox? Form { get; private set; }

    /// <summary>Why no demands are taken in, or why this one was refused; null otherwise.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>What belongs to this form, sealed.</summary>
    public string Sealed { get; private set; } = "";

    /// <summary>The place the scanned code stands for, in words; null without one.</summary>
    public string? ScannedPlace { get; private set; }

    /// <summary>Whether the address named a place that does not exist, so that it has to be chosen.</summary>
    public bool IsPlaceUnknown { get; private set; }

    /// <summary>Shows the form.</summary>
    /// <param name="place">The place to begin with; an unknown one is passed over, and the page says so.</param>
    /// <param name="channel"><c>qr</c> when the code on a building led here.</param>
    public async Task OnGetAsync(string? place, string? channel)
    {
        if (await LoadAsync() is not { } intake)
        {
            return;
        }

        var known = intake.Places.FirstOrDefault(p => p.Id == place);
        if (known is not null)
        {
            Form = Form! with { Sent = ImmutableSortedDictionary<string, string>.Empty.Add("place", known.Id) };
        }

        IsPlaceUnknown = known is null && !string.IsNullOrEmpty(place);
        var scanned = known is not null && channel == "qr" && intake.Channels.Any(c => c.Id == "qr");
        ScannedPlace = scanned ? known!.FullName : null;
        Sealed = Submission.New(scanned ? "qr" : "web").Seal(protection);
    }

    /// <summary>Takes the demand in.</summary>
    /// <param name="submission">What belongs to the form, sealed.</param>
    public async Task<IActionResult> OnPostAsync(string? submission)
    {
        if (await LoadAsync() is null || Form is not { } form)
        {
            return this.Again();
        }

        var answers = FormAnswers.Read(Request.Form);
        var opened = Submission.Open(protection, submission);
        var own = opened ?? Submission.New("web");
        answers = answers.SetItem("photos", own.OwnPhotos(answers.GetValueOrDefault("photos", "")));
        (answers, var problems) = await uploads.TakeInAsync(form.Form.Fields, Request.Form.Files, answers);
        own = own with { Photos = [.. own.Photos.Union(answers["photos"].Split(',', StringSplitOptions.RemoveEmptyEntries))] };
        var tables = TableRound.Read(form.Form.Fields, Request.Form, answers);
        problems = problems.AddRange(tables.Problems);
        if (tables.More is not null && problems.IsEmpty && opened is not null)
        {
            return ShowAgain(own, answers, null);
        }

        if (opened is null || !problems.IsEmpty)
        {
            return ShowAgain(own, answers, new Refusal(opened is null ? "submit.stale" : "form.invalid", ImmutableSortedDictionary<string, string>.Empty, problems));
        }

        var outcome = await mediator.Send(DemandAnswers.ToDemand(answers, own.Channel, null, own.Key));
        if (outcome.Value is not { } receipt)
        {
            return ShowAgain(own, answers, outcome.Refusal!);
        }

        new FollowPass(receipt.Number, receipt.FollowCode).Issue(HttpContext);
        return this.GoTo("/submit/done");
    }

    /// <summary>Draws the fields for the answers so far; nothing is checked or kept.</summary>
    public async Task<IActionResult> OnPostRedrawAsync()
    {
        await LoadAsync();
        return Form is { } form
            ? Partial("_FormFields", form with { Sent = FormAnswers.Read(Request.Form), More = TableRound.MoreOf(Request.Form), OnlyVisible = true })
            : NotFound();
    }

    private PageResult ShowAgain(Submission own, ImmutableSortedDictionary<string, string> answers, Refusal? refusal)
    {
        Sealed = own.Seal(protection);
        Refusal = refusal;
        Form = Form! with { Sent = answers, Refusal = refusal, More = TableRound.MoreOf(Request.Form) };
        return this.Again();
    }

    private async Task<Intake?> LoadAsync()
    {
        var outcome = await mediator.Send(new GetIntake(Mechanism));
        Refusal = outcome.Refusal;
        Form = outcome.Value is { Form: { } form } intake
            ? new FormBox(form, new FormLists(intake.Places, intake.Categories, []), Times.Local(clock.Now))
            : null;
        return Form is null ? null : outcome.Value;
    }
}
