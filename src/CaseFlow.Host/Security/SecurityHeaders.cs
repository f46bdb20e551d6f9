using CaseFlow.Host.Web;
using Microsoft.Net.Http.Headers;

namespace CaseFlow.Host.Security;

/// <summary>Headers that every answer carries.</summary>
internal static class SecurityHeaders
{
    /// <summary>Adds the headers: nothing is loaded from elsewhere, nothing is framed, nothing is guessed.</summary>
    /// <param name="app">The pipeline.</param>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        // Set at the last moment: the answer to an exception begins with its headers cleared.
        context.Response.OnStarting(() => SetAsync(context));
        await next(context);
    });

    private static Task SetAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.TryAdd(
            HeaderNames.ContentSecurityPolicy,
            "default-src 'self'; img-src 'self' blob: data:; object-src 'none'; base-uri 'self'; form-action 'self'; "
            + $"frame-ancestors 'none'; script-src 'self'; style-src 'self' 'nonce-{PageFrame.NonceOf(context)}'");
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "geolocation=(), microphone=(), camera=(self)";
        headers.TryAdd(HeaderNames.CacheControl, "no-store");
        return Task.CompletedTask;
    }
}
