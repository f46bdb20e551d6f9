using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Lists;
using CaseFlow.Runtime.UseCases.Lists;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Lists;

/// <summary>What the pages share that publish versions: the newest version, the note, the day from which it is in force, a refusal.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
internal abstract class ListEditing(IMediator mediator, Texts texts) : PageModel
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <summary>The list's id.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>The number of the version that the form was opened with.</summary>
    [BindProperty]
    public long BasedOn { get; set; }

    /// <summary>What changed and why.</summary>
    [BindProperty]
    public string? Note { get; set; }

    /// <summary>The first day in force as a date input sends it; empty for at once.</summary>
    [BindProperty]
    public string? EffectiveFrom { get; set; }

    /// <summary>The newest version of the list; read by <see cref="LoadAsync"/>.</summary>
    public ReferenceListView View { get; private set; } = null!;

    /// <summary>Why nothing was published; null when it was, or nothing was asked for.</summary>
    public Refusal? Refusal { get; protected set; }

    /// <summary>The list's newest content.</summary>
    public ReferenceList List => View.List;

    /// <summary>The use cases.</summary>
    protected IMediator Mediator { get; } = mediator;

    /// <summary>The texts.</summary>
    protected Texts Texts { get; } = texts;

    /// <summary>The problem of a field beside the entries in words; null for none.</summary>
    /// <param name="field">The field.</param>
    public string? ProblemOf(string field) =>
        Refusal?.Fields.FirstOrDefault(f => f.Field == field) is { } problem ? Words.Problem(Texts, problem) : null;

    /// <summary>Reads the newest version; the answer to give when there is none, or when the person may not edit it.</summary>
    protected async Task<IActionResult?> LoadAsync()
    {
        var shown = await Mediator.Send(new GetReferenceList(User.PersonId(), Id), HttpContext.RequestAborted);
        if (shown.Value is { } view && view.Versions[0].Number != view.Shown.Number)
        {
            shown = await Mediator.Send(new GetReferenceList(User.PersonId(), Id, view.Versions[0].Number), HttpContext.RequestAborted);
        }

        if (shown.Value is not { } newest)
        {
            return NotFound();
        }

        View = newest;
        BasedOn = HttpMethods.IsGet(Request.Method) ? newest.Shown.Number : BasedOn;
        return newest.MayEdit ? null : StatusCode(StatusCodes.Status403Forbidden);
    }

    /// <summary>Reads the day; a day that is none is a problem of the field.</summary>
    /// <param name="from">Its first moment; null for today or no day, which is at once.</param>
    /// <returns>Whether it is empty or a day.</returns>
    protected bool TryDay(out Instant? from)
    {
        from = null;
        if (string.IsNullOrWhiteSpace(EffectiveFrom) || EffectiveFrom == Times.Day(Instant.From(TimeProvider.System.GetUtcNow())))
        {
            return true;
        }

        if (DateOnly.TryParseExact(EffectiveFrom, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and <= 2100)
        {
            from = Instant.From(new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), China));
            return true;
        }

        Refusal = Refusal.Of(ListCodes.Invalid, ("count", "1")) with { Fields = [FieldProblem.Of("effectiveFrom", ListCodes.CellDate)] };
        return false;
    }

    /// <summary>Answers after publishing: on to the list, or the page again with what is wrong.</summary>
    /// <param name="refusal">Why it was not published; null when it was.</param>
    /// <param name="number">The number of the version.</param>
    protected IActionResult Answer(Refusal? refusal, long? number)
    {
        if (refusal is not null)
        {
            Refusal = refusal;
            return this.Again();
        }

        new FlashMessage("success", Texts.Get("lists.saved", ("n", number))).Leave(TempData);
        return this.GoTo($"/lists/{Id}");
    }
}
