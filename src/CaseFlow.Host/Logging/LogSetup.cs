using CaseFlow.Host.Settings;
using Microsoft.Extensions.Logging.Console;

namespace CaseFlow.Host.Logging;

/// <summary>Where the log goes and how.</summary>
internal static class LogSetup
{
    /// <summary>Writes the log to the error stream in the format of the settings; the output stream keeps what the verb says.</summary>
    /// <param name="logging">The logging to set up.</param>
    /// <param name="settings">The settings.</param>
    public static void AddLog(this ILoggingBuilder logging, CaseFlowSettings settings)
    {
        logging.ClearProviders();
        logging.Services.AddSingleton<ConsoleFormatter>(new LogLines(settings.LogFormat));
        logging.AddConsole(console =>
        {
            console.FormatterName = settings.LogFormat;
            console.LogToStandardErrorThreshold = LogLevel.Trace;
        });
    }
}
