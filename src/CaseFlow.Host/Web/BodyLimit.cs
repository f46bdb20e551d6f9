using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace CaseFlow.Host.Web;

/// <summary>Answers a form that is too large before it is read: the form token is part of it, and its lack would be blamed instead.</summary>
internal static class BodyLimit
{
    private const long MostDiscarded = 64 * 1024 * 1024;

    /// <summary>Answers 413 to a body that announces more bytes than the server takes.</summary>
    /// <param name="app">The pipeline.</param>
    public static void UseBodyLimit(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var limit = context.Features.Get<IHttpMaxRequestBodySizeFeature>();
        var most = limit?.MaxRequestBodySize ?? long.MaxValue;
        var length = context.Request.ContentLength ?? 0;
        var isExplaining = context.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        if (isExplaining || length <= most)
        {
            await next(context);
            return;
        }

        // Who is still sending when the connection closes sees a broken line instead of the page, so what comes is read and thrown away.
        if (limit is { IsReadOnly: false } && length - most <= MostDiscarded)
        {
            limit.MaxRequestBodySize = length;
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        }

        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    });
}
