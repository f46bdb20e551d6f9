using System.Net;
using CaseFlow.Host.Health;
using CaseFlow.Host.Settings;

namespace CaseFlow.Host.Metrics;

/// <summary><c>/metrics</c>: what a monitoring system reads. By the settings from this machine only, from everywhere, or not at all.</summary>
internal static class MetricsEndpoint
{
    /// <summary>Registers what listens and reads.</summary>
    /// <param name="services">The services.</param>
    public static void AddMetricText(this IServiceCollection services)
    {
        services.AddSingleton<HostMeter>();
        services.AddSingleton<MetricListener>();
        services.AddSingleton<FigureReader>();
    }

    /// <summary>Adds the address.</summary>
    /// <param name="app">The application.</param>
    public static void MapMetricText(this WebApplication app)
    {
        // Listening begins with the application, not with the first question.
        var listener = app.Services.GetRequiredService<MetricListener>();
        app.MapGet("/metrics", async (HttpContext context, CaseFlowSettings settings, FigureReader figures, HostMeter meter) =>
        {
            if (!IsShown(settings.Metrics, context.Connection.RemoteIpAddress))
            {
                return Results.NotFound();
            }

            if (await figures.ReadAsync() is { } known)
            {
                meter.Observe(known);
            }

            listener.Ask();
            return Results.Text(PrometheusText.Write(listener.Families), PrometheusText.ContentType);
        }).AllowAnonymous();
    }

    private static bool IsShown(string setting, IPAddress? caller) => setting switch
    {
        "everyone" => true,
        "loopback" => caller is not null && IPAddress.IsLoopback(caller),
        _ => false,
    };
}
