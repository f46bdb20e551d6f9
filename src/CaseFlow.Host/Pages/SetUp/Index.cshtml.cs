using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.People;
using CaseFlow.Runtime.UseCases.People;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace CaseFlow.Host.Pages.SetUp;

/// <summary>The first start: county, first administrator, password. It is only there while there is no person, and only for who reads the console.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="code">The code that this start printed.</param>
/// <param name="texts">The texts.</param>
[AllowAnonymous]
[EnableRateLimiting(WebApp.GuessLimit)]
internal sealed class IndexModel(IMediator mediator, SetUpCode code, Texts texts) : PageModel
{
    /// <summary>The code as typed.</summary>
    [BindProperty]
    public string? SetUpCode { get; set; }

    /// <summary>The county's name as typed.</summary>
    [BindProperty]
    public string? County { get; set; }

    /// <summary>The sign-in name as typed.</summary>
    [BindProperty]
    public string? Login { get; set; }

    /// <summary>The person's name as typed.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>Whether there are units already, so that no county is asked for.</summary>
    public bool HasUnits { get; private set; }

    /// <summary>Why it was refused; null when it was not.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>The problem of a field in words; null for none.</summary>
    /// <param name="field">The field.</param>
    public string? ProblemOf(string field) => Refusal?.Fields.FirstOrDefault(f => f.Field == field) is { } problem ? Words.Problem(texts, problem) : null;

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGetAsync() => await IsOpenAsync() ? Page() : NotFound();

    /// <summary>Sets the installation up and signs the administrator in.</summary>
    /// <param name="password">The password.</param>
    /// <param name="again">The password once more.</param>
    public async Task<IActionResult> OnPostAsync(string? password, string? again)
    {
        if (!await IsOpenAsync())
        {
            return NotFound();
        }

        if (!code.Fits(SetUpCode))
        {
            return Show("setUpCode", PeopleCodes.SetUpCodeWrong);
        }

        if (password != again)
        {
            return Show("again", PeopleCodes.PasswordAgain);
        }

        var outcome = await mediator.Send(new SetUpInstallation(County ?? "", Login ?? "", Name ?? "", password ?? "", texts["setUp.postTitle"]));
        if (outcome.Value is { } session)
        {
            await HttpContext.SignInAsync(session);
            new FlashMessage("success", texts["setUp.done"]).Leave(TempData);
            return this.GoTo("/people/units");
        }

        if (outcome.Refusal!.Code == PeopleCodes.SetUpDone)
        {
            return NotFound();
        }

        Refusal = outcome.Refusal;
        return this.Again();
    }

    private PageResult Show(string field, string problem)
    {
        Refusal = new Refusal(RuntimeCodes.FormInvalid, Refusal.Of("").Arguments, [FieldProblem.Of(field, problem)]);
        return this.Again();
    }

    private async Task<bool> IsOpenAsync()
    {
        var state = (await mediator.Send(new GetSetUp())).Value!;
        HasUnits = state.HasUnits;
        return state.IsOpen;
    }
}
