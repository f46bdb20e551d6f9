using System.Collections.Immutable;
using CaseFlow.Host.Security;
using CaseFlow.Runtime.UseCases.Ledgers;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Ledgers;

/// <summary>The ledgers that are kept.</summary>
/// <param name="mediator">The use cases.</param>
internal sealed class IndexModel(IMediator mediator) : PageModel
{
    /// <summary>The ledgers.</summary>
    public ImmutableArray<LedgerHead> Ledgers { get; private set; } = [];

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync() => Ledgers = (await mediator.Send(new ListLedgers(User.PersonId()))).Value?.Ledgers ?? [];
}
