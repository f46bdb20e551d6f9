using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Web;

/// <summary>Answers after a form was sent: 303 when something was done, 422 when the same page comes back with what is wrong.</summary>
internal static class SeeOther
{
    /// <summary>Goes to a local address by GET (303), so that going back or reloading sends nothing twice.</summary>
    /// <param name="page">The page that answers.</param>
    /// <param name="address">The address, starting with one slash.</param>
    public static IActionResult GoTo(this PageModel page, string address)
    {
        page.Response.Headers.Location = InAscii(address);
        return new StatusCodeResult(StatusCodes.Status303SeeOther);
    }

    /// <summary>An address as it may stand in a header: other characters than those of ASCII as percent codes of their UTF-8 bytes.</summary>
    /// <param name="address">The address.</param>
    public static string InAscii(string address) =>
        string.Concat(address.EnumerateRunes().Select(rune => rune.IsAscii ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));

    /// <summary>Shows the page again with its problems (422).</summary>
    /// <param name="page">The page that answers.</param>
    public static PageResult Again(this PageModel page)
    {
        var result = page.Page();
        result.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return result;
    }

    /// <summary>An address to go back to when it is within this application; otherwise the given one.</summary>
    /// <param name="address">The address as sent by the browser.</param>
    /// <param name="otherwise">Where to go instead.</param>
    public static string LocalOr(string? address, string otherwise) =>
        address is ['/', ..]
        && !address.StartsWith("//", StringComparison.Ordinal)
        && !address.StartsWith("/\\", StringComparison.Ordinal)
        && !address.Any(char.IsControl)
            ? address
            : otherwise;
}
