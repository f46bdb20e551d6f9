using CaseFlow.Host.Api.Reading;

namespace CaseFlow.Host.Api.Problems;

/// <summary>Under <c>/api</c> every error is a problem, never a page; cookies mean nothing there, so no other site can use them.</summary>
internal static partial class ApiProblems
{
    /// <summary>Takes cookies away from requests of the API. Stands before everything that reads them.</summary>
    /// <param name="app">The pipeline.</param>
    public static void UseApiWithoutCookies(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (ApiRoutes.IsApi(context))
        {
            context.Request.Headers.Remove("Cookie");
        }

        return next(context);
    });

    /// <summary>Answers with problems. Stands within the pages' own error handling, which then has nothing left to explain.</summary>
    /// <param name="app">The pipeline.</param>
    public static void UseApiProblems(this IApplicationBuilder app) => app.Use((context, next) => ApiRoutes.IsApi(context) ? RunAsync(context, next) : next(context));

    private static async Task RunAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (ApiRefusedException refused) when (!context.Response.HasStarted)
        {
            await new ProblemAnswer(refused.Refusal).ExecuteAsync(context);
            return;
        }
        catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
        {
            await ExplainAsync(context, bad.StatusCode);
            return;
        }
        catch (Exception failure) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            Failed(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ApiProblems)), failure, context.Request.Method, context.Request.Path);
            await ProblemAnswer.Of(ApiCodes.Internal).ExecuteAsync(context);
            return;
        }

        var response = context.Response;
        if (response.StatusCode >= StatusCodes.Status400BadRequest && !response.HasStarted && response.ContentLength is null && string.IsNullOrEmpty(response.ContentType))
        {
            await ExplainAsync(context, response.StatusCode);
        }
    }

    private static Task ExplainAsync(HttpContext context, int status) => (status switch
    {
        StatusCodes.Status401Unauthorized => ProblemAnswer.Of(ApiCodes.TokenMissing),
        StatusCodes.Status404NotFound => ProblemAnswer.Of(ApiCodes.NotFound),
        StatusCodes.Status405MethodNotAllowed => ProblemAnswer.Of(ApiCodes.Method, ("allowed", context.Response.Headers.Allow.ToString())),
        StatusCodes.Status413PayloadTooLarge => ProblemAnswer.Of(ApiCodes.BodyTooLarge, ("max", $"{JsonBodies.MostBytes}")),
        StatusCodes.Status415UnsupportedMediaType => ProblemAnswer.Of(ApiCodes.MediaType, ("expected", JsonBodies.MediaType)),
        StatusCodes.Status429TooManyRequests => ProblemAnswer.Of(ApiCodes.Rate),
        _ => ProblemAnswer.Of(ApiCodes.Request),
    }).ExecuteAsync(context);

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "{Method} {Path} failed")]
    private static partial void Failed(ILogger logger, Exception failure, string method, string path);
}
