using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages;

/// <summary>What a person sees when an address or the program is wrong.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
internal sealed class ErrorModel : PageModel
{
    /// <summary>The key of the sentence that fits the status.</summary>
    public string Text { get; private set; } = "error.500";

    /// <summary>What the operator finds the event by in the log.</summary>
    public string Reference => Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    /// <summary>Chooses the sentence, whatever the method of the request that failed.</summary>
    /// <param name="context">The request.</param>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) => Text = Response.StatusCode switch
    {
        400 or 415 => "error.400",
        401 or 403 => "error.403",
        404 => "error.404",
        405 => "error.405",
        413 => "error.413",
        429 => "error.429",
        503 => "error.503",
        _ => "error.500",
    };
}
