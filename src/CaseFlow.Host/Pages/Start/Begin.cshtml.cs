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
    private static readonly LocalText Unnamed = new("", "");

    /// <summary>The procedure; null when the person may not begin it.</summary>
    public StartChoice? Choice { get; private set; }

    /// <summary>The procedure's form, with the title and the place that every case has before its own fields.</summary>
    public FormBox? Form { get; private set; }

    /// <summary>Made once for each showing of the form, so that sending twice begins one case.</summary>
    public string Key { get; private set; } = Guid.NewGuid().ToString("N");

    /// <summary>Shows the form.</summary>
    /// <param name="mechanism">The procedure.</param>
    public async Task<IActionResult> OnGetAsync(string mechanism) => await LoadAsync(mechanism) ? Page() : NotFound();

    /// <summary>Begins the procedure.</summary>
    /// <param name="mechanism">The procedure.</param>
    /// <param name="key">The form's one-time key.</param>
    public async Task<IActionResult> OnPostAsync(string mechanism, string? key)
    {
        if (!await LoadAsync(mechanism))
        {
            return NotFound();
        }

        Key = key ?? Key;
        var (answers, problems) = await uploads.TakeInAsync(Form!.Form.Fields, Request.Form.Files, FormAnswers.Read(Request.Form));
        Form = Form with { Sent = answers };
        var title = answers.GetValueOrDefault(StartProcedure.TitleField, "");
        var place = answers.GetValueOrDefault(StartProcedure.PlaceField, "");
        if (!problems.IsEmpty)
        {
            return Refuse(new Refusal("form.invalid", ImmutableSortedDictionary<string, string>.Empty, problems));
        }

        var outcome = await mediator.Send(new StartProcedure(mechanism, place, title, answers.Remove(StartProcedure.TitleField), User.PersonId(), Key));
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
            var form = WithHead(Choice);
            Form = new FormBox(form, await FormLists.LoadAsync(mediator, form), Times.Local(clock.Now));
        }

        return Choice is not null;
    }

    // The place is one of those where the person may begin; a form that asks for it says in its own words what it is.
    private FormView WithHead(StartChoice choice)
    {
        var form = choice.Form ?? new FormView("", Unnamed, []);
        var asked = form.Fields.FirstOrDefault(field => field.Name == StartProcedure.PlaceField);
        var places = choice.Places.Select(place => new FieldOption(place.Id, new LocalText(place.FullName, place.FullName))).ToImmutableArray();
        var title = Head(StartProcedure.TitleField, FieldKind.Text, Said("start.caseTitle")) with { MaxLength = StartProcedure.LongestTitle };
        var where = Head(StartProcedure.PlaceField, FieldKind.Unit, asked?.Label ?? Said("start.place")) with
        {
            Hint = asked?.Hint,
            Options = places,
            Value = places is [var only] ? only.Value : "",
        };
        return form with { Fields = [title, where, .. form.Fields.Where(field => field.Name is not (StartProcedure.TitleField or StartProcedure.PlaceField))] };
    }

    // The page has one language, so both texts may be in it.
    private LocalText Said(string key) => new(texts[key], texts[key]);

    private static FieldView Head(string name, FieldKind kind, LocalText label) =>
        new(name, kind, label, null, FieldAccess.Write, true, null, true, null, "", null, [], null, null, null);
}
