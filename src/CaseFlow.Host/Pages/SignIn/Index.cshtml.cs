using System.Collections.Immutable;
using CaseFlow.Host.Security;
using CaseFlow.Host.Settings;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.People;
using CaseFlow.Runtime.UseCases.Reference;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace CaseFlow.Host.Pages.SignIn;

/// <summary>Sign-in by name and password; in the demo profile also by choosing an invented person.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="settings">The settings.</param>
[AllowAnonymous]
[EnableRateLimiting(WebApp.GuessLimit)]
internal sealed class IndexModel(IMediator mediator, CaseFlowSettings settings) : PageModel
{
    /// <summary>Where to go after signing in: a local address; empty for the page on which work begins.</summary>
    public string Back { get; private set; } = "";

    /// <summary>The sign-in name as sent.</summary>
    public string Login { get; private set; } = "";

    /// <summary>Why signing in was refused; null before a try.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>The demo's people by unit, the highest first; empty outside the demo.</summary>
    public ImmutableArray<DemoUnit> DemoUnits { get; private set; } = [];

    /// <summary>Whether people are offered for signing in without password.</summary>
    public bool IsDemo { get; private set; }

    /// <summary>Which of them are looked for: part of a name, post or unit; empty for all.</summary>
    public string Who { get; private set; } = "";

    /// <summary>Shows the page; who is signed in already goes on.</summary>
    /// <param name="back">Where to go after signing in.</param>
    /// <param name="who">Which of the demo's people are looked for.</param>
    public async Task<IActionResult> OnGetAsync(string? back, string? who)
    {
        Who = who?.Trim() ?? "";
        Back = SeeOther.LocalOr(back, "");
        if (User.Identity?.IsAuthenticated == true)
        {
            return Redirect(SeeOther.InAscii(SeeOther.LocalOr(back, StartPage.Of(User))));
        }

        if ((await mediator.Send(new GetSetUp())).Value is { IsOpen: true })
        {
            return Redirect("/set-up");
        }

        await LoadDemoPeopleAsync();
        return Page();
    }

    /// <summary>Signs in with name and password.</summary>
    /// <param name="login">The sign-in name.</param>
    /// <param name="password">The password.</param>
    /// <param name="back">Where to go after signing in.</param>
    public async Task<IActionResult> OnPostAsync(string? login, string? password, string? back)
    {
        Back = SeeOther.LocalOr(back, "");
        Login = login ?? "";
        var outcome = await mediator.Send(new Runtime.UseCases.People.SignIn(Login, password ?? "", HttpContext.AddressOf()));
        if (outcome.Value is { } person)
        {
            await HttpContext.SignInAsync(person);
            return this.GoTo(person.MustChange ? "/account/password" : SeeOther.LocalOr(back, StartPage.Of(person)));
        }

        Refusal = outcome.Refusal;
        await LoadDemoPeopleAsync();
        return this.Again();
    }

    private async Task LoadDemoPeopleAsync()
    {
        if (DemoModel.IsOffered(settings, HttpContext))
        {
            IsDemo = true;
            DemoUnits = DemoUnit.Of((await mediator.Send(new ListPersons())).Value?.Persons ?? [], Who);
        }
    }
}
