using CaseFlow.Host.Security;
using CaseFlow.Runtime.UseCases.People;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Account;

/// <summary>One's own page: posts, absences and substitutes, sign-ins.</summary>
/// <param name="mediator">The use cases.</param>
internal sealed class IndexModel(IMediator mediator) : PageModel
{
    /// <summary>What is shown.</summary>
    public AccountView Account { get; private set; } = null!;

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        var outcome = await mediator.Send(new GetAccount(User.PersonId(), User.PersonId()));
        if (outcome.Value is not { } account)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        Account = account;
        return Page();
    }
}
