using CaseFlow.Host.Security;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Lists;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Lists;

/// <summary>All reference lists.</summary>
/// <param name="mediator">The use cases.</param>
internal sealed class IndexModel(IMediator mediator) : PageModel
{
    /// <summary>The lists; null when they were refused.</summary>
    public ReferenceListIndex? Lists { get; private set; }

    /// <summary>Why they were refused; null when they were not.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Shows the lists.</summary>
    public async Task OnGetAsync()
    {
        var outcome = await mediator.Send(new ListReferenceLists(User.PersonId()), HttpContext.RequestAborted);
        (Lists, Refusal) = (outcome.Value, outcome.Refusal);
    }
}
