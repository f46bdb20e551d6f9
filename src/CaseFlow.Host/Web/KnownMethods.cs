using CaseFlow.Host.Api;
using CaseFlow.Host.Designing;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Net.Http.Headers;

namespace CaseFlow.Host.Web;

/// <summary>Lets through what pages answer to. A page would otherwise be drawn for any method, without its content.</summary>
internal static class KnownMethods
{
    private const string Known = "GET, HEAD, POST";

    /// <summary>Answers 405 to every method but GET, HEAD and POST, except where the API and the designer take others.</summary>
    /// <param name="app">The pipeline.</param>
    public static void UseKnownMethods(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var method = context.Request.Method;
        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsPost(method) || ApiRoutes.IsApi(context) || DraftRoutes.TakesOtherMethods(context))
        {
            return next(context);
        }

        // The page that explains the refusal is drawn within the refused request.
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            context.Request.Method = HttpMethods.Get;
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers[HeaderNames.Allow] = Known;
        return Task.CompletedTask;
    });
}
