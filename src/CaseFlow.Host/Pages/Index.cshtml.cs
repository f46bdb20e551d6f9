using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages;

/// <summary>The first page: what a resident can do here; staff go on to their inbox.</summary>
[AllowAnonymous]
internal sealed class IndexModel : PageModel
{
    /// <summary>Shows the page, or the inbox to who is signed in.</summary>
    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? Redirect("/inbox") : Page();
}
