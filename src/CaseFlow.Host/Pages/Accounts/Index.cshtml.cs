using System.Collections.Immutable;
using CaseFlow.Host.Security;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Accounts;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Accounts;

/// <summary>The accounts of the units that the person oversees.</summary>
/// <param name="mediator">The use cases.</param>
internal sealed class IndexModel(IMediator mediator) : PageModel
{
    /// <summary>The accounts, by unit and name.</summary>
    public ImmutableArray<AccountSummary> Accounts { get; private set; } = [];

    /// <summary>Why the list was refused; null when it was not.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync()
    {
        var outcome = await mediator.Send(new ListAccounts(User.PersonId()));
        (Accounts, Refusal) = (outcome.Value?.Accounts ?? [], outcome.Refusal);
    }
}
