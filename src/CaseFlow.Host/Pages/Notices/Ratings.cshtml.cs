using CaseFlow.Runtime.UseCases.Notices;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Notices;

/// <summary>The rating lists, for everybody.</summary>
[AllowAnonymous]
internal sealed class RatingsModel(IMediator mediator) : PageModel
{
    /// <summary>The lists.</summary>
    public RatingBoard Board { get; private set; } = new([]);

    /// <summary>Shows the lists.</summary>
    /// <param name="cancellation">Gives up.</param>
    public async Task OnGetAsync(CancellationToken cancellation) => Board = (await mediator.Send(new ListRatings(), cancellation)).Value!;
}
