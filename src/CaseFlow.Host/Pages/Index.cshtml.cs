using CaseFlow.Host.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages;

/// <summary>The first page: what a resident can do here; staff go on to their inbox, leaders and administrators to the figures.</summary>
[AllowAnonymous]
internal sealed class IndexModel : PageModel
{
    /// <summary>Shows the page; who is signed in is led on.</summary>
    public IActionResult OnGet() => User.Identity?.IsAuthenticated != true ? Page() : Redirect(StartPage.Of(User));
}
