using System.Collections.Immutable;
using CaseFlow.Host.Security;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Procedures;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Procedures;

/// <summary>The procedures; for those who may look into them with their decision files.</summary>
/// <param name="mediator">The use cases.</param>
internal sealed class IndexModel(IMediator mediator) : PageModel
{
    /// <summary>The procedures.</summary>
    public ImmutableArray<ProcedureLine> Procedures { get; private set; } = [];

    /// <summary>Why the list was refused; null when it was not.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync()
    {
        var outcome = await mediator.Send(new ListProcedures(User.PersonId()), HttpContext.RequestAborted);
        Procedures = outcome.Value?.Procedures ?? [];
        Refusal = outcome.Refusal;
        Response.StatusCode = Refusal is null ? StatusCodes.Status200OK : StatusCodes.Status403Forbidden;
    }
}
