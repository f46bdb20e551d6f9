using System.Collections.Immutable;
using CaseFlow.Host.Forms;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Reference;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Demands;

/// <summary>Registers a demand for someone who came, called or was visited.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="uploads">Takes in photos.</param>
/// <param name="clock">The clock.</param>
internal sealed class RegisterModel(IMediator mediator, FormUploads uploads, IClock clock) : PageModel
{
    /// <summary>The procedure that takes in demands.</summary>
    public const string Mechanism = "on-demand-handling";

    // Channels by which reporters come themselves; staff never register through them.
    private static readonly string[] OwnChannels = ["web", "qr", "app", "weChat", "secretaryCode"];

    /// <summary>The form; null when the procedure has none.</summary>
    public FormBox? Form { get; private set; }

    /// <summary>The channels to choose from.</summary>
    public ImmutableArray<ChannelView> Channels { get; private set; } = [];

    /// <summary>The channel chosen; empty for none.</summary>
    public string Channel { get; private set; } = "";

    /// <summary>Made once for each showing of the form, so that sending twice registers one demand.</summary>
    public string Key { get; private set; } = Guid.NewGuid().ToString("N");

    /// <summary>Cases that look alike; null before they were asked for.</summary>
    public SimilarCases? Similar { get; private set; }

    /// <summary>Why nothing was registered; null before a try.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Shows the empty form.</summary>
    public async Task<IActionResult> OnGetAsync() =>
        await MayRegisterAsync() && await LoadAsync() ? Page() : StatusCode(StatusCodes.Status403Forbidden);

    /// <summary>Registers the demand.</summary>
    /// <param name="channel">How it came in.</param>
    /// <param name="key">The form's one-time key.</param>
    public async Task<IActionResult> OnPostAsync(string? channel, string? key)
    {
        if (!await ReadAsync(channel, key))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        var (answers, problems) = await uploads.TakeInAsync(Form!.Form.Fields, Request.Form.Files, Form.Sent);
        Form = Form with { Sent = answers };
        if (Channel.Length == 0)
        {
            problems = problems.Insert(0, FieldProblem.Of("channel", "form.required"));
        }

        var tables = TableRound.Read(Form.Form.Fields, Request.Form, answers);
        if (tables.More is not null && tables.Problems.IsEmpty)
        {
            return this.Again();
        }

        problems = problems.AddRange(tables.Problems);
        if (!problems.IsEmpty)
        {
            return Refuse(new Refusal("form.invalid", ImmutableSortedDictionary<string, string>.Empty, problems));
        }

        var outcome = await mediator.Send(DemandAnswers.ToDemand(answers, Channel, User.PersonId(), Key));
        if (outcome.Value is not { } receipt)
        {
            return Refuse(outcome.Refusal!);
        }

        RegisteredModel.Keep(TempData, receipt);
        return this.GoTo($"/demands/registered/{Uri.EscapeDataString(receipt.Number)}");
    }

    /// <summary>Looks for cases that the demand may duplicate, before it is registered.</summary>
    /// <param name="channel">How it came in.</param>
    /// <param name="key">The form's one-time key.</param>
    public async Task<IActionResult> OnPostSimilarAsync(string? channel, string? key)
    {
        if (!await ReadAsync(channel, key))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        var (answers, _) = await uploads.TakeInAsync(Form!.Form.Fields, Request.Form.Files, Form.Sent);
        Form = Form with { Sent = answers };
        var place = answers.GetValueOrDefault("place", "");
        if (place.Length == 0)
        {
            return Refuse(new Refusal("form.invalid", ImmutableSortedDictionary<string, string>.Empty, [FieldProblem.Of("place", "form.required")]));
        }

        var category = answers.GetValueOrDefault("category") is { Length: > 0 } chosen ? chosen : null;
        var outcome = await mediator.Send(new FindSimilar(User.PersonId(), place, category, answers.GetValueOrDefault("description", ""), null, null));
        if (outcome.Value is not { } similar)
        {
            return Refuse(outcome.Refusal!);
        }

        Similar = similar;
        // Turbo draws the answer to a form only when it is no plain success.
        return this.Again();
    }

    /// <summary>Draws the fields for the answers so far; nothing is checked or kept.</summary>
    public async Task<IActionResult> OnPostRedrawAsync() =>
        await ReadAsync(null, null)
            ? Partial("_FormFields", Form! with { OnlyVisible = true })
            : StatusCode(StatusCodes.Status403Forbidden);

    private PageResult Refuse(Refusal refusal)
    {
        Refusal = refusal;
        Form = Form! with { Refusal = refusal };
        return this.Again();
    }

    private async Task<bool> MayRegisterAsync() => (await mediator.Send(new GetPerson(User.PersonId()))).Value?.MayRegister == true;

    private async Task<bool> ReadAsync(string? channel, string? key)
    {
        if (!await MayRegisterAsync() || !await LoadAsync() || Form is null)
        {
            return false;
        }

        Channel = Channels.Any(known => known.Id == channel) ? channel! : "";
        Key = key ?? Key;
        Form = Form with { Sent = FormAnswers.Read(Request.Form), More = TableRound.MoreOf(Request.Form) };
        return true;
    }

    private async Task<bool> LoadAsync()
    {
        var outcome = await mediator.Send(new GetIntake(Mechanism));
        Refusal = outcome.Refusal;
        if (outcome.Value is { } intake)
        {
            Channels = [.. intake.Channels.Where(channel => !OwnChannels.Contains(channel.Id))];
            Form = intake.Form is null ? null : new FormBox(intake.Form, new FormLists(intake.Places, intake.Categories, []), Times.Local(clock.Now));
        }

        return true;
    }
}
