using System.Diagnostics;
using CaseFlow.Host.Security;

namespace CaseFlow.Host.Logging;

/// <summary>One line for each request: method, path, status, duration, who; never the query, a form or a cookie.</summary>
internal static class RequestLog
{
    /// <summary>Adds the log, outermost, so that it tells what the visitor got.</summary>
    /// <param name="app">The pipeline.</param>
    public static void UseRequestLog(this IApplicationBuilder app)
    {
        var log = app.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger("CaseFlow.Host.Requests");
        app.Use(async (context, next) =>
        {
            var began = Stopwatch.GetTimestamp();
            // The path changes when the error page is drawn instead.
            var (method, path) = (context.Request.Method, context.Request.Path.Value ?? "");
            try
            {
                await next(context);
            }
            finally
            {
                var level = IsAsked(path) ? LogLevel.Debug : LogLevel.Information;
                log.Log(
                    level, "{Method} {Path} {Status} in {Milliseconds} ms{Person}",
                    method, path, context.Response.StatusCode, Math.Round(Stopwatch.GetElapsedTime(began).TotalMilliseconds, 1), PersonOf(context));
            }
        });
    }

    // Files of the client and what machines ask every few seconds.
    private static bool IsAsked(string path) =>
        path.StartsWith("/health/", StringComparison.Ordinal) || path is "/metrics" || path.StartsWith("/dist/", StringComparison.Ordinal);

    private static string? PersonOf(HttpContext context) =>
        context.User.FindFirst(SignInServices.PersonClaim)?.Value is { } person ? $" by {person}" : "";
}
