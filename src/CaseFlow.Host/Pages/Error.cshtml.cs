using System.Collections.Frozen;
using System.Diagnostics;
using CaseFlow.Runtime.Ports;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages;

/// <summary>What a person sees when an address or the program is wrong.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
internal sealed class ErrorModel : PageModel
{
    // What anyone may know, and what says why waiting does not help.
    private static readonly FrozenSet<string> SaidAsTheyAre = FrozenSet.Create(StringComparer.Ordinal, "storage.disk.full", "storage.server.disk-full");

    /// <summary>The key of the sentence that fits the status.</summary>
    public string Text { get; private set; } = "error.500";

    /// <summary>Whether nothing can be kept at present, so that trying again later helps.</summary>
    public bool IsUnavailable { get; private set; }

    /// <summary>What the operator finds the event by in the log.</summary>
    public string Reference => Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    /// <summary>Chooses the sentence, whatever the method of the request that failed.</summary>
    /// <param name="context">The request.</param>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error is StoreUnavailableException unavailable)
        {
            // The program is well; what it keeps things in is not, and may be again soon. Where that is concerns the operator alone.
            (Text, IsUnavailable) = (SaidAsTheyAre.Contains(unavailable.Code) ? unavailable.Code : "error.503", true);
            return;
        }

        Text = Response.StatusCode switch
        {
            400 or 415 => "error.400",
            401 or 403 => "error.403",
            404 => "error.404",
            405 => "error.405",
            413 => "error.413",
            429 => "error.429",
            _ => "error.500",
        };
    }
}
