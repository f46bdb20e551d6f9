using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.People;
using CaseFlow.Runtime.UseCases.People;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.People;

/// <summary>What the pages about people share: the organisation, a refusal with its fields, and what others changed meanwhile.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
internal abstract class PeoplePage(IMediator mediator, Texts texts) : PageModel
{
    /// <summary>How many rows a list shows at once.</summary>
    protected const int PageSize = 50;

    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <summary>The organisation; read by <see cref="LoadAsync"/>.</summary>
    public OrganisationView View { get; private set; } = null!;

    /// <summary>Why a form was refused; null when it was not.</summary>
    public Refusal? Refusal { get; protected set; }

    /// <summary>What others changed since the form was opened; empty when nobody did.</summary>
    public ImmutableArray<OrganisationChangeEntry> Meanwhile { get; private set; } = [];

    /// <summary>The version that the form was opened with.</summary>
    [BindProperty]
    public long Version { get; set; }

    /// <summary>The organisation.</summary>
    public Organisation Organisation => View.Organisation;

    /// <summary>The use cases.</summary>
    protected IMediator Mediator { get; } = mediator;

    /// <summary>The texts.</summary>
    protected Texts Texts { get; } = texts;

    /// <summary>The problem of a field in words; null for none.</summary>
    /// <param name="field">The field.</param>
    public string? ProblemOf(string field) =>
        Refusal?.Fields.FirstOrDefault(f => f.Field == field) is { } problem ? Words.Problem(Texts, problem) : null;

    /// <summary>The day of a moment as a date input holds it; empty for none.</summary>
    /// <param name="at">The moment.</param>
    public static string Day(Instant? at) => at is { } moment ? Times.Day(moment) : "";

    /// <summary>The last day before a moment, for ends that are exclusive; empty for none.</summary>
    /// <param name="at">The moment.</param>
    public static string LastDay(Instant? at) => at is { } moment ? Times.Day(moment.Plus(TimeSpan.FromMilliseconds(-1))) : "";

    /// <summary>Reads the organisation and its history; the answer to give when the person may not see it.</summary>
    /// <param name="subject">Whose history; null for that of everything.</param>
    /// <param name="page">The page of the history, from 1.</param>
    protected async Task<IActionResult?> LoadAsync(string? subject = null, int page = 1)
    {
        var outcome = await Mediator.Send(new GetOrganisation(User.PersonId(), subject, page));
        if (outcome.Value is not { } view)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        View = view;
        return null;
    }

    /// <summary>Answers after a change: on to an address, or the page again with what is wrong.</summary>
    /// <param name="outcome">What became of the change.</param>
    /// <param name="address">Where to go when it was done.</param>
    /// <param name="subject">What was to be changed.</param>
    /// <param name="done">The key of the sentence that says it was done.</param>
    protected async Task<IActionResult> AnswerAsync(Outcome<OrganisationChanged> outcome, string address, string subject, string done = "people.saved")
    {
        if (outcome.IsDone)
        {
            new FlashMessage("success", Texts[done]).Leave(TempData);
            return this.GoTo(address);
        }

        if (outcome.Refusal!.Code == PeopleCodes.NotAdministrator)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        var opened = Version;
        if (await LoadAsync(subject) is { } denied)
        {
            return denied;
        }

        Refusal = outcome.Refusal;
        if (Refusal.Code != PeopleCodes.Conflict)
        {
            return this.Again();
        }

        Refusal = Refusal with { Arguments = Refusal.Arguments.SetItem("at", Times.Show(new Instant(long.Parse(Refusal.Arguments["at"], CultureInfo.InvariantCulture)))) };
        Meanwhile = [.. View.History.Where(entry => entry.Number > opened)];
        // Sent again, the form changes what the person has now been shown.
        ModelState.Remove(nameof(Version));
        Version = View.Version;
        var page = Page();
        page.StatusCode = StatusCodes.Status409Conflict;
        return page;
    }

    /// <summary>Refuses a form before a use case is asked.</summary>
    /// <param name="field">The field.</param>
    /// <param name="code">Stable dotted code.</param>
    protected static Refusal Wrong(string field, string code) =>
        new(RuntimeCodes.FormInvalid, ImmutableSortedDictionary<string, string>.Empty, [FieldProblem.Of(field, code)]);

    /// <summary>Reads a day in China.</summary>
    /// <param name="text">The day as a date input sends it.</param>
    /// <param name="start">Its first moment; null for no day.</param>
    /// <returns>Whether it is empty or a day.</returns>
    protected static bool TryDay(string? text, out Instant? start)
    {
        start = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            return true;
        }

        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || day.Year is < 2000 or > 2100)
        {
            return false;
        }

        start = Instant.From(new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), China));
        return true;
    }

    /// <summary>The first moment after a day, for ends that are exclusive; null for no day.</summary>
    /// <param name="start">The first moment of the day.</param>
    protected static Instant? EndOf(Instant? start) => start?.Plus(TimeSpan.FromDays(1));

    /// <summary>A new id, made when a form is opened, so that sending it twice adds one thing.</summary>
    /// <param name="letter">The kind of thing.</param>
    protected static string NewId(char letter) => $"{letter}-{Guid.NewGuid():N}"[..14];
}
