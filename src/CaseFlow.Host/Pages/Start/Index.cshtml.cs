using System.Collections.Immutable;
using CaseFlow.Host.Security;
using CaseFlow.Runtime.UseCases.Procedures;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Start;

/// <summary>The procedures that a person may begin by hand.</summary>
/// <param name="mediator">The use cases.</param>
internal sealed class IndexModel(IMediator mediator) : PageModel
{
    /// <summary>The procedures.</summary>
    public ImmutableArray<StartChoice> Choices { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync() => Choices = (await mediator.Send(new ListStarts(User.PersonId()))).Value!.Choices;
}
