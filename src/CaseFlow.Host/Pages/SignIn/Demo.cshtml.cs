using System.Net;
using CaseFlow.Host.Security;
using CaseFlow.Host.Settings;
using CaseFlow.Host.Web;
using CaseFlow.Runtime.UseCases.People;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.SignIn;

/// <summary>Signs an invented person in without password: only in the demo profile and only from this machine.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="settings">The settings.</param>
[AllowAnonymous]
internal sealed class DemoModel(IMediator mediator, CaseFlowSettings settings) : PageModel
{
    /// <summary>Whether signing in without password is offered to a request.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="http">The request.</param>
    public static bool IsOffered(CaseFlowSettings settings, HttpContext http) =>
        settings.IsDemo && http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address);

    /// <summary>There is nothing to see here; the people are listed on the sign-in page.</summary>
    public IActionResult OnGet() => Redirect("/sign-in");

    /// <summary>Signs the chosen person in.</summary>
    /// <param name="person">The person's id.</param>
    /// <param name="back">Where to go after signing in.</param>
    public async Task<IActionResult> OnPostAsync(string? person, string? back)
    {
        if (!IsOffered(settings, HttpContext))
        {
            return NotFound();
        }

        var outcome = await mediator.Send(new CheckSession(person ?? "", Stamp: null));
        if (outcome.Value is not { } chosen)
        {
            return this.GoTo("/sign-in");
        }

        await HttpContext.SignInAsync(chosen, isDemo: true);
        return this.GoTo(SeeOther.LocalOr(back, StartPage.Of(chosen)));
    }
}
