using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Notices;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Notices;

/// <summary>One public notice with its attachments, for everybody while it is shown.</summary>
[AllowAnonymous]
internal sealed class NoticeModel(IMediator mediator) : PageModel
{
    /// <summary>The notice.</summary>
    public PublicNotice? Notice { get; private set; }

    /// <summary>Shows the notice.</summary>
    /// <param name="id">The notice.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        Notice = (await mediator.Send(new GetNotice(id), cancellation)).Value;
        return Notice is null ? NotFound() : Page();
    }

    /// <summary>Hands out an attachment, to be saved and never run by the browser.</summary>
    /// <param name="id">The notice.</param>
    /// <param name="file">Which attachment, from 1.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<IActionResult> OnGetFileAsync(string id, int file, CancellationToken cancellation) =>
        (await mediator.Send(new GetNoticeFile(id, file), cancellation)).Value is { } found
            ? File(found.Content.ToArray(), found.ContentType, $"{id}-{file}")
            : NotFound();
}
