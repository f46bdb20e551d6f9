using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Pages.People;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.People;
using CaseFlow.Runtime.UseCases.People;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseFlow.Host.Pages.Account;

/// <summary>Entering an absence with its substitute: one's own, or for administrators anyone's.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
internal sealed class AbsenceModel(IMediator mediator, Texts texts) : PeoplePage(mediator, texts)
{
    /// <summary>Who is away; null for oneself.</summary>
    [BindProperty(SupportsGet = true, Name = "person")]
    public string? Person { get; set; }

    /// <summary>When the absence that is changed begins, in milliseconds; null for a new one.</summary>
    [BindProperty(SupportsGet = true, Name = "from")]
    public long? Changes { get; set; }

    /// <summary>The first day as typed.</summary>
    [BindProperty]
    public string? FirstDay { get; set; }

    /// <summary>The last day as typed.</summary>
    [BindProperty]
    public string? LastDate { get; set; }

    /// <summary>Who represents.</summary>
    public Pick Substitute { get; private set; } = Pick.Of("substitute", null);

    /// <summary>The account whose absence it is.</summary>
    public AccountView Account { get; private set; } = null!;

    /// <summary>Whether it is one's own.</summary>
    public bool IsOwn => Account.Person.Id == User.PersonId();

    /// <summary>The absence that is changed; null for a new one.</summary>
    public Absence? Known => Changes is { } from ? Account.Organisation.AbsencesOf(Account.Person.Id).FirstOrDefault(a => a.From.UnixMilliseconds == from) : null;

    private string Whose => string.IsNullOrEmpty(Person) ? User.PersonId() : Person;

    private string Back => IsOwn ? "/account" : $"/people/persons/{Account.Person.Id}";

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAccountAsync())
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        if (Changes is not null && Known is null)
        {
            return NotFound();
        }

        if (Known is { } known)
        {
            (FirstDay, LastDate) = (Day(known.From), LastDay(known.To));
            var substitute = known.Substitute is { } id ? Account.Organisation.FindPerson(id) : null;
            Substitute = Pick.Of("substitute", substitute is null ? null : (substitute.Id, PeoplePicks.LabelOf(substitute)));
        }

        Substitute = Substitute with { Help = "people.substituteHelp" };
        Version = Account.Version;
        return Page();
    }

    /// <summary>Saves the absence.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAccountAsync())
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        Substitute = Pick.Read("substitute", Request.Form, PeoplePicks.Persons(Account.Organisation).Where(p => p.Id != Account.Person.Id));
        if (Substitute.IsOpen)
        {
            return Show(Wrong("substitute", Substitute.Offers.IsEmpty ? "people.pick.none" : "people.pick.several"));
        }

        if (!TryDay(FirstDay, out var from) || from is null)
        {
            return Show(Wrong("firstDay", PeopleCodes.MomentMalformed));
        }

        if (!TryDay(LastDate, out var last) || last is null)
        {
            return Show(Wrong("lastDate", PeopleCodes.MomentMalformed));
        }

        // Who goes away today goes now: what was begun this morning is given back as well.
        var begins = Known is { } known && Day(known.From) == FirstDay ? known.From
            : Day(Account.Now) == FirstDay ? Account.Now
            : from.Value;
        var outcome = await Mediator.Send(new SaveAbsence(
            User.PersonId(), Version, Account.Person.Id, Known?.From, Substitute.Id, begins, EndOf(last)!.Value));
        return Answer(outcome);
    }

    /// <summary>Takes the absence away, or ends it now.</summary>
    public async Task<IActionResult> OnPostEndAsync()
    {
        if (!await LoadAccountAsync() || Changes is not { } from)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        return Answer(await Mediator.Send(new RemoveAbsence(User.PersonId(), Version, Account.Person.Id, new Instant(from))));
    }

    private IActionResult Answer(Outcome<OrganisationChanged> outcome)
    {
        if (outcome.IsDone)
        {
            new FlashMessage("success", Texts["people.saved"]).Leave(TempData);
            return this.GoTo(Back);
        }

        var refusal = outcome.Refusal!;
        return Show(refusal with { Fields = [.. refusal.Fields.Select(f => f.Field == "to" ? f with { Field = "lastDate" } : f)] });
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Show(Refusal refusal)
    {
        var isConflict = refusal.Code == PeopleCodes.Conflict;
        Refusal = isConflict
            ? refusal with { Arguments = refusal.Arguments.SetItem("at", Times.Show(new Instant(long.Parse(refusal.Arguments["at"], System.Globalization.CultureInfo.InvariantCulture)))) }
            : refusal;
        Substitute = Substitute with { Problem = ProblemOf("substitute"), Help = "people.substituteHelp" };
        ModelState.Remove(nameof(Version));
        Version = Account.Version;
        var page = this.Again();
        page.StatusCode = isConflict ? StatusCodes.Status409Conflict : page.StatusCode;
        return page;
    }

    private async Task<bool> LoadAccountAsync()
    {
        var outcome = await Mediator.Send(new GetAccount(User.PersonId(), Whose));
        Account = outcome.Value!;
        return outcome.IsDone;
    }
}
