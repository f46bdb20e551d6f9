using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Submit;

/// <summary>The receipt of a demand: number and follow-up code, as long as the browser's pass lasts.</summary>
[AllowAnonymous]
internal sealed class DoneModel : PageModel
{
    /// <summary>Number and code.</summary>
    public FollowPass Receipt { get; private set; } = new("", "");

    /// <summary>Shows the receipt, or asks for number and code when the pass is gone.</summary>
    public IActionResult OnGet()
    {
        if (FollowPass.Read(HttpContext) is not { } pass)
        {
            return this.GoTo("/follow");
        }

        Receipt = pass;
        return Page();
    }
}
