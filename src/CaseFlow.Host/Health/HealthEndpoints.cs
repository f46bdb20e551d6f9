namespace CaseFlow.Host.Health;

/// <summary>
/// <c>/health/live</c>: the process answers. <c>/health/ready</c>: it can do its work, else 503 with the reason. Both are for machines,
/// without sign-in, and tell nothing else.
/// </summary>
internal static class HealthEndpoints
{
    /// <summary>Registers what the answers are made from.</summary>
    /// <param name="services">The services.</param>
    public static void AddHealth(this IServiceCollection services)
    {
        services.AddSingleton<WorkerPulse>();
        services.AddSingleton<Readiness>();
    }

    /// <summary>Adds the addresses.</summary>
    /// <param name="app">The application.</param>
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => Results.Json(new { status = "live" })).AllowAnonymous();
        app.MapGet("/health/ready", async (Readiness readiness, HttpContext context) =>
        {
            var obstacle = await readiness.FindObstacleAsync();
            if (obstacle is null)
            {
                return Results.Json(new { status = "ready" });
            }

            // The page that explains a status to people would take the place of the answer.
            if (context.Features.Get<Microsoft.AspNetCore.Diagnostics.IStatusCodePagesFeature>() is { } pages)
            {
                pages.Enabled = false;
            }

            return Results.Json(new { status = "not-ready", reason = obstacle }, statusCode: StatusCodes.Status503ServiceUnavailable);
        }).AllowAnonymous();
    }
}
