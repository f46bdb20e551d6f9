using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace CaseFlow.Host.Web;

/// <summary>Answers a form that is too large before it is read: the form token is part of it, and its lack would be blamed instead.</summary>
internal static class BodyLimit
{
    /// <summary>Answers 413 to a body that announces more bytes than the server takes.</summary>
    /// <param name="app">The pipeline.</param>
    public static void UseBodyLimit(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var most = context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize ?? long.MaxValue;
        var isExplaining = context.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        if (isExplaining || (context.Request.ContentLength ?? 0) <= most)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return Task.CompletedTask;
    });
}
