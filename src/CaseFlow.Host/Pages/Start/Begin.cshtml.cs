using System.Collections.Immutable;
using CaseFlow.Host.Forms;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Procedures;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Start;

/// <summary>Begins a procedure by hand: what it is about, where, and its registration form.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="uploads">Takes in photos.</param>
/// <param name="texts">The texts.</param>
/// <param name="clock">The clock.</param>
internal sealed class BeginModel(IMediator mediator, FormUploads uploads, Texts texts, IClock clock) : PageModel
{
    /// <summary>The longest title, in characters.</summary>
    public const int LongestTitle = 200;

    private static readonly LocalText Unnamed = new("", "");

    /// <summary>The procedure; null when the person may not begin it.</summary>
    public StartChoice? Choice { get; private set; }

    /// <summary>The form without title and place.</summary>
    public FormBox? Form { get; private set; }

    /// <summary>The title as typed.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The place chosen; empty for none.</summary>
    public string Place { get; private set; } = "";

    /// <summary>Made once for each showing of the form, so that sending twice begins one case.</summary>
    public string Key { get; private set; } = Guid.NewGuid().ToString("N");

    /// <summary>The problem of the title; null for none.</summary>
    public FieldProblem? TitleProblem => Form?.Refusal?.Fields.FirstOrDefault(problem => problem.Field == "title");

    /// <summary>The problem of the place; null for none.</summary>
    public FieldProblem? PlaceProblem => Form?.Refusal?.Fields.FirstOrDefault(problem => problem.Field == "place");

    /// <summary>Shows the form.</summary>
    /// <param name="mechanism">The procedure.</param>
    public async Task<IActionResult> OnGetAsync(string mechanism) => await LoadAsync(mechanism) ? Page() : NotFound();

    /// <summary>Begins the procedure.</summary>
    /// <param name="mechanism">The procedure.</param>
    /// <param name="title">What it is about.</param>
    /// <param name="place">Where.</param>
    /// <param name="key">The form's one-time key.</param>
    public async Task<IActionResult> OnPostAsync(string mechanism, string? title, string? place, string? key)
    {
        if (!await LoadAsync(mechanism))
        {
            return NotFound();
        }

        (Title, Place, Key) = (title?.Trim() ?? "", place ?? "", key ?? Key);
        var (answers, problems) = await uploads.TakeInAsync(Form!.Form.Fields, Request.Form.Files, FormAnswers.Read(Request.Form));
        Form = Form with { Sent = answers };
        problems = [.. Missing(), .. problems];
        if (!problems.IsEmpty)
        {
            return Refuse(new Refusal("form.invalid", ImmutableSortedDictionary<string, string>.Empty, problems));
        }

        var outcome = await mediator.Send(new StartProcedure(mechanism, Place, Title, answers, User.PersonId(), Key));
        if (outcome.Value is not { } begun)
        {
            return Refuse(outcome.Refusal!);
        }

        new FlashMessage("success", texts.Get("start.begun", ("number", begun.Number))).Leave(TempData);
        return this.GoTo($"/cases/{Uri.EscapeDataString(begun.Number)}");
    }

    /// <summary>Draws the fields for the answers so far; nothing is checked or kept.</summary>
    /// <param name="mechanism">The procedure.</param>
    public async Task<IActionResult> OnPostRedrawAsync(string mechanism) =>
        await LoadAsync(mechanism)
            ? Partial("_FormFields", Form! with { Sent = FormAnswers.Read(Request.Form), OnlyVisible = true })
            : NotFound();

    private IEnumerable<FieldProblem> Missing()
    {
        if (Title.Length is 0 or > LongestTitle)
        {
            yield return FieldProblem.Of("title", Title.Length == 0 ? "form.required" : "form.text.too-long", ("max", $"{LongestTitle}"));
        }

        if (Choice!.Places.All(known => known.Id != Place))
        {
            yield return FieldProblem.Of("place", "form.required");
        }
    }

    private PageResult Refuse(Refusal refusal)
    {
        Form = Form! with { Refusal = refusal };
        return this.Again();
    }

    private async Task<bool> LoadAsync(string mechanism)
    {
        Choice = (await mediator.Send(new ListStarts(User.PersonId(), mechanism))).Value?.Choices.FirstOrDefault();
        if (Choice is not null)
        {
            var form = Choice.Form ?? new FormView("", Unnamed, []);
            Form = new FormBox(form, await FormLists.LoadAsync(mediator, form), clock.Now.ToUtc());
        }

        return Choice is not null;
    }
}
