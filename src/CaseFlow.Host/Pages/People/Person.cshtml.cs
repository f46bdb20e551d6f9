using System.Collections.Immutable;
using CaseFlow.Cases.Organisations;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.People;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseFlow.Host.Pages.People;

/// <summary>One person: name and sign-in name, posts, absences, sign-in, history; or a new one.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
internal sealed class PersonModel(IMediator mediator, Texts texts) : PeoplePage(mediator, texts)
{
    /// <summary>The person's id; <c>new</c> in the address for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>The name as typed.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>The sign-in name as typed.</summary>
    [BindProperty]
    public string? Login { get; set; }

    /// <summary>The telephone number as typed.</summary>
    [BindProperty]
    public string? Phone { get; set; }

    /// <summary>The person; null for a new one.</summary>
    public Person? Person => Organisation.FindPerson(Id);

    /// <summary>The sign-in of the person; null for a new one.</summary>
    public AccountView? Account { get; private set; }

    /// <summary>Why a password was not set; null when it was not tried.</summary>
    public string? PasswordProblem { get; private set; }

    /// <summary>The posts, those held now first.</summary>
    public ImmutableArray<Post> Posts => [.. Organisation.PostsOf(Id).OrderByDescending(p => p.IsHeld(View.Now))];

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (await LoadAsync($"person:{Id}") is { } denied)
        {
            return denied;
        }

        if (Id == "new")
        {
            Id = NewId('p');
        }
        else if (Person is not { } person)
        {
            return NotFound();
        }
        else
        {
            (Name, Login, Phone) = (person.Name, person.Login, person.Phone);
        }

        Version = View.Version;
        await LoadAccountAsync();
        return Page();
    }

    /// <summary>Saves name, sign-in name and telephone number.</summary>
    /// <param name="key">The id that was made for a new person.</param>
    public async Task<IActionResult> OnPostAsync(string? key)
    {
        Id = Id == "new" ? key ?? "" : Id;
        return await AnswerAsync(await Mediator.Send(new SavePerson(User.PersonId(), Version, Id, Name ?? "", Login ?? "", Phone)));
    }

    /// <summary>Lets the person leave or come back.</summary>
    /// <param name="left">Whether the person leaves.</param>
    public async Task<IActionResult> OnPostLeaveAsync(bool left) =>
        await AnswerAsync(await Mediator.Send(new SetPersonLeft(User.PersonId(), Version, Id, left)), isForm: false);

    /// <summary>Sets a password that must be changed at the first sign-in.</summary>
    /// <param name="password">The password.</param>
    public async Task<IActionResult> OnPostPasswordAsync(string? password) =>
        await AnswerAsync(await Mediator.Send(new SetPassword(User.PersonId(), Id, password ?? "")), "people.passwordSet");

    /// <summary>Lifts a lock.</summary>
    public async Task<IActionResult> OnPostFreeAsync() => await AnswerAsync(await Mediator.Send(new FreeAccount(User.PersonId(), Id)), "people.freed");

    private async Task<IActionResult> AnswerAsync(Outcome<SignedIn> outcome, string done)
    {
        if (outcome.IsDone)
        {
            new FlashMessage("success", Texts[done]).Leave(TempData);
            return this.GoTo($"/people/persons/{Id}");
        }

        if (await LoadAsync($"person:{Id}") is { } denied)
        {
            return denied;
        }

        PasswordProblem = outcome.Refusal!.Fields is [var field, ..] ? Words.Problem(Texts, field) : Words.Refusal(Texts, outcome.Refusal);
        return await AgainAsync(this.Again());
    }

    private async Task<IActionResult> AnswerAsync(Outcome<Runtime.People.OrganisationChanged> outcome, bool isForm = true)
    {
        var answer = await AnswerAsync(outcome, $"/people/persons/{Id}", $"person:{Id}");
        return Refusal is null ? answer : await AgainAsync(answer, isForm);
    }

    private async Task<IActionResult> AgainAsync(IActionResult answer, bool isForm = false)
    {
        if (!isForm && Person is { } person)
        {
            (Name, Login, Phone) = (person.Name, person.Login, person.Phone);
        }

        await LoadAccountAsync();
        return answer;
    }

    private async Task LoadAccountAsync() =>
        Account = Person is null ? null : (await Mediator.Send(new GetAccount(User.PersonId(), Id))).Value;
}
