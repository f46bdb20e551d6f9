using Microsoft.AspNetCore.DataProtection;

namespace CaseFlow.Host.Security;

/// <summary>
/// Remembers for 30 minutes, in a protected cookie, that a reporter gave the right follow-up code, so that the code never stands in an
/// address. Each use case checks the code again.
/// </summary>
/// <param name="Number">The case number.</param>
/// <param name="Code">The follow-up code.</param>
internal sealed record FollowPass(string Number, string Code)
{
    private const string CookieName = "caseflow-follow";
    private static readonly TimeSpan Lasting = TimeSpan.FromMinutes(30);

    /// <summary>The pass of a request; null when there is none or its time is over.</summary>
    /// <param name="http">The request.</param>
    public static FollowPass? Read(HttpContext http)
    {
        if (http.Request.Cookies[CookieName] is not { Length: > 0 } cookie)
        {
            return null;
        }

        try
        {
            return Protector(http).Unprotect(cookie).Split('\n') is [var number, var code] ? new FollowPass(number, code) : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Gives the pass to the browser.</summary>
    /// <param name="http">The request whose answer carries it.</param>
    public void Issue(HttpContext http) =>
        http.Response.Cookies.Append(CookieName, Protector(http).Protect($"{Number}\n{Code}", Lasting), Options(http, Lasting));

    /// <summary>Takes the pass away.</summary>
    /// <param name="http">The request whose answer says so.</param>
    public static void Withdraw(HttpContext http) => http.Response.Cookies.Delete(CookieName, Options(http, null));

    private static ITimeLimitedDataProtector Protector(HttpContext http) =>
        http.RequestServices.GetRequiredService<IDataProtectionProvider>().CreateProtector(CookieName).ToTimeLimitedDataProtector();

    private static CookieOptions Options(HttpContext http, TimeSpan? lasting) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = lasting,
        SameSite = SameSiteMode.Lax,
        Secure = http.Request.IsHttps,
    };
}
