using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace CaseFlow.Host.Logging;

/// <summary>Writes one line for each log entry, as text or as JSON, with the trace id and the data of the entry and its scopes.</summary>
/// <param name="format"><c>text</c> or <c>json</c>.</param>
internal sealed class LogLines(string format) : ConsoleFormatter(format)
{
    /// <summary>A line a person reads.</summary>
    public const string AsText = "text";

    /// <summary>A line a machine reads: one JSON object.</summary>
    public const string AsJson = "json";

    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private static readonly string[] Levels = ["trace", "debug", "info", "warn", "error", "fatal"];

    /// <inheritdoc/>
    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var message = logEntry.Formatter(logEntry.State, logEntry.Exception);
        var data = new SortedDictionary<string, object?>(StringComparer.Ordinal);
        scopeProvider?.ForEachScope((scope, into) => Take(scope, into), data);
        Take(logEntry.State, data);
        if (Activity.Current is { } activity)
        {
            data["trace"] = activity.TraceId.ToString();
            data["span"] = activity.SpanId.ToString();
        }

        var level = Levels[(int)logEntry.LogLevel];
        textWriter.WriteLine(Name == AsJson
            ? JsonLine(level, logEntry.Category, message, data, logEntry.Exception)
            : TextLine(level, logEntry.Category, message, data, logEntry.Exception));
    }

    private static void Take(object? state, SortedDictionary<string, object?> into)
    {
        if (state is not IEnumerable<KeyValuePair<string, object?>> pairs)
        {
            return;
        }

        foreach (var (key, value) in pairs)
        {
            // Names of the framework's own scopes say the same once more, at length.
            if (value is not null && key is not ("{OriginalFormat}" or "TraceId" or "SpanId" or "ParentId" or "ConnectionId" or "RequestId" or "RequestPath"
                or "ActionId" or "ActionName" or "TraceFlags"))
            {
                into[char.ToLowerInvariant(key[0]) + key[1..]] = value;
            }
        }
    }

    private static string TextLine(string level, string category, string message, SortedDictionary<string, object?> data, Exception? exception)
    {
        var line = new StringBuilder()
            .Append($"{DateTime.UtcNow:yyyy-MM-dd'T'HH:mm:ss.fff'Z'} {level,-5} ")
            .Append(category[(category.LastIndexOf('.') + 1)..]).Append(": ").Append(OneLine(message));
        foreach (var key in (string[])["case", "person", "trace"])
        {
            if (data.TryGetValue(key, out var value))
            {
                line.Append(' ').Append(key).Append('=').Append(OneLine(value?.ToString() ?? ""));
            }
        }

        return exception is null ? line.ToString() : line.Append(" | ").Append(OneLine(exception.ToString())).ToString();
    }

    private static string JsonLine(string level, string category, string message, SortedDictionary<string, object?> data, Exception? exception)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Json))
        {
            json.WriteStartObject();
            json.WriteString("at", DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'"));
            json.WriteString("level", level);
            json.WriteString("category", category);
            json.WriteString("message", message);
            foreach (var (key, value) in data.Where(pair => pair.Key is not ("at" or "level" or "category" or "message" or "exception")))
            {
                json.WritePropertyName(key);
                WriteValue(json, value);
            }

            if (exception is not null)
            {
                json.WriteString("exception", exception.ToString());
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case int or long or short or byte:
                json.WriteNumberValue(Convert.ToInt64(value));
                break;
            case double number when double.IsFinite(number):
                json.WriteNumberValue(number);
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            default:
                json.WriteStringValue(value?.ToString());
                break;
        }
    }

    // What somebody sent must not begin a line of its own.
    private static string OneLine(string text) => text.ReplaceLineEndings("⏎").Replace('\u001b', '␛');
}
