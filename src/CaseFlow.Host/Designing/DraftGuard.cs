using CaseFlow.Host.Localization;
using CaseFlow.Runtime;
using Microsoft.AspNetCore.Antiforgery;

namespace CaseFlow.Host.Designing;

/// <summary>Lets in who is signed in, and changes only for who sends the token of a page.</summary>
internal static class DraftGuard
{
    /// <summary>Checks a request.</summary>
    /// <param name="context">The request.</param>
    /// <param name="next">What answers it.</param>
    public static async ValueTask<object?> CheckAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var texts = http.RequestServices.GetRequiredService<Texts>();
        http.Response.Headers.CacheControl = "no-store";
        if (http.User.Identity?.IsAuthenticated != true)
        {
            return DraftAnswer.Of(texts, Refusal.Of(DraftRequestCodes.SignedOut));
        }

        return HttpMethods.IsGet(http.Request.Method) || await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http)
            ? await next(context)
            : DraftAnswer.Of(texts, Refusal.Of(DraftRequestCodes.Token));
    }
}
