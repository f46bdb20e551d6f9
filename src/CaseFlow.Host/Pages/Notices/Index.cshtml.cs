using CaseFlow.Runtime.UseCases.Notices;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Notices;

/// <summary>The public notices, for everybody.</summary>
[AllowAnonymous]
internal sealed class IndexModel(IMediator mediator) : PageModel
{
    /// <summary>What is shown.</summary>
    public NoticeList Notices { get; private set; } = new([], 1, false);

    /// <summary>Shows a page of notices.</summary>
    /// <param name="number">The page, from 1.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task OnGetAsync([FromQuery(Name = "p")] int number, CancellationToken cancellation) =>
        Notices = (await mediator.Send(new ListNotices(number), cancellation)).Value!;
}
