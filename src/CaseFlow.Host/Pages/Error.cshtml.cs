using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
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

    /// <summary>Chooses the sentence.</summary>
    /// <param name="status">The status of the answer that failed; null after an exception.</param>
    public void OnGet(int? status) => Choose(status);

    /// <summary>Chooses the sentence after a failed post.</summary>
    /// <param name="status">The status of the answer that failed; null after an exception.</param>
    public void OnPost(int? status) => Choose(status);

    private void Choose(int? status) => Text = status switch
    {
        400 => "error.400",
        401 or 403 => "error.403",
        404 => "error.404",
        413 => "error.413",
        429 => "error.429",
        _ => "error.500",
    };
}
