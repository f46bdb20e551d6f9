using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.People;
using CaseFlow.Runtime.UseCases.People;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace CaseFlow.Host.Pages.Account;

/// <summary>Changing one's own password; the old one is asked for, and all other sessions end.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
[EnableRateLimiting(WebApp.GuessLimit)]
internal sealed class PasswordModel(IMediator mediator, Texts texts) : PageModel
{
    /// <summary>Whether the password was set by an administrator and must be changed first.</summary>
    public bool MustChange { get; private set; }

    /// <summary>Why the password was not changed; null when it was not tried.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>The problem of a field in words; null for none.</summary>
    /// <param name="field">The field.</param>
    public string? ProblemOf(string field) => Refusal?.Fields.FirstOrDefault(f => f.Field == field) is { } problem ? Words.Problem(texts, problem) : null;

    /// <summary>Shows the page.</summary>
    public async Task OnGetAsync() => await LoadAsync();

    /// <summary>Changes the password.</summary>
    /// <param name="old">The password until now.</param>
    /// <param name="password">The new one.</param>
    /// <param name="again">The new one once more.</param>
    public async Task<IActionResult> OnPostAsync(string? old, string? password, string? again)
    {
        if (password != again)
        {
            Refusal = new Refusal(RuntimeCodes.FormInvalid, Refusal.Of("").Arguments, [FieldProblem.Of("again", PeopleCodes.PasswordAgain)]);
            await LoadAsync();
            return this.Again();
        }

        var outcome = await mediator.Send(new ChangePassword(User.PersonId(), old ?? "", password ?? "", HttpContext.AddressOf()));
        if (outcome.Value is { } session)
        {
            await HttpContext.SignInAsync(session);
            new FlashMessage("success", texts["account.passwordChanged"]).Leave(TempData);
            return this.GoTo("/account");
        }

        Refusal = outcome.Refusal;
        await LoadAsync();
        return this.Again();
    }

    private async Task LoadAsync() =>
        MustChange = (await mediator.Send(new GetAccount(User.PersonId(), User.PersonId()))).Value is { MustChange: true };
}
