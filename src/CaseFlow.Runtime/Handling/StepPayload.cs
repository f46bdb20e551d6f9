using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CaseFlow.Cases;
using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Events;
using CaseFlow.Engine.Json;

namespace CaseFlow.Runtime.Handling;

/// <summary>What a journal entry's payload holds: arguments, calendar version, case events, created instances and process events.</summary>
/// <param name="Arguments">What was asked with.</param>
/// <param name="Calendar">The version of the calendar that due moments were computed with.</param>
/// <param name="CaseEvents">What happened to the case, in order.</param>
/// <param name="Instances">Process instances created.</param>
/// <param name="ProcessSteps">What happened in process instances, in order.</param>
internal sealed record StepPayload(
    ImmutableSortedDictionary<string, string> Arguments,
    string Calendar,
    ImmutableArray<CaseEvent> CaseEvents,
    ImmutableArray<NewInstance> Instances,
    ImmutableArray<ProcessStep> ProcessSteps)
{
    /// <summary>What happened to accounts, in order. Written only where something did.</summary>
    public ImmutableArray<AccountEvent> Accounts { get; init; } = [];

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The canonical text: members in alphabetical order, no blanks, the same bytes for the same content.</summary>
    public string Write()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Compact))
        {
            writer.WriteStartObject();
            WriteAccounts(writer);
            writer.WriteStartObject("args");
            foreach (var (name, value) in Arguments)
            {
                writer.WriteString(name, value);
            }

            writer.WriteEndObject();
            writer.WriteString("calendar", Calendar);
            writer.WriteStartArray("case");
            foreach (var happened in CaseEvents)
            {
                writer.WriteRawValue(CasesJson.Write(happened));
            }

            writer.WriteEndArray();
            WriteInstances(writer);
            writer.WriteStartArray("processes");
            foreach (var step in ProcessSteps)
            {
                writer.WriteStartObject();
                writer.WritePropertyName("events");
                writer.WriteRawValue(ProcessJson.Serialize(step.Events));
                writer.WriteNumber("instance", step.Instance);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>Reads a payload.</summary>
    /// <exception cref="JsonException">The text is not a payload.</exception>
    public static StepPayload Read(string text)
    {
        using var document = JsonDocument.Parse(text);
        var root = document.RootElement;
        return new StepPayload(
            root.GetProperty("args").EnumerateObject().ToImmutableSortedDictionary(p => p.Name, p => p.Value.GetString()!, StringComparer.Ordinal),
            root.GetProperty("calendar").GetString()!,
            [.. root.GetProperty("case").EnumerateArray().Select(e => CasesJson.ReadEvent(Encoding.UTF8.GetBytes(e.GetRawText())))],
            [.. root.GetProperty("instances").EnumerateArray().Select(ReadInstance)],
            [.. root.GetProperty("processes").EnumerateArray().Select(p => new ProcessStep(
                p.GetProperty("instance").GetInt32(),
                ProcessJson.DeserializeEvents(Encoding.UTF8.GetBytes(p.GetProperty("events").GetRawText()))))])
        {
            Accounts = ReadAccounts(root),
        };
    }

    /// <summary>Reads only what happened to accounts.</summary>
    /// <exception cref="JsonException">The text is not a payload.</exception>
    public static ImmutableArray<AccountEvent> ReadAccounts(string text)
    {
        using var document = JsonDocument.Parse(text);
        return ReadAccounts(document.RootElement);
    }

    private static ImmutableArray<AccountEvent> ReadAccounts(JsonElement root) =>
        root.TryGetProperty("accounts", out var accounts)
            ? [.. accounts.EnumerateArray().Select(e => CasesJson.ReadAccountEvent(Encoding.UTF8.GetBytes(e.GetRawText())))]
            : [];

    private void WriteAccounts(Utf8JsonWriter writer)
    {
        if (Accounts.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray("accounts");
        foreach (var happened in Accounts)
        {
            writer.WriteRawValue(CasesJson.Write(happened));
        }

        writer.WriteEndArray();
    }

    private void WriteInstances(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("instances");
        foreach (var instance in Instances)
        {
            writer.WriteStartObject();
            writer.WriteString("hash", instance.Hash);
            if (instance.Item is { } item)
            {
                writer.WriteNumber("item", item);
            }

            writer.WriteNumber("number", instance.Number);
            if (instance.Parent is { } parent)
            {
                writer.WriteNumber("parent", parent);
            }

            writer.WriteString("process", instance.Process);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static NewInstance ReadInstance(JsonElement element) => new(
        element.GetProperty("number").GetInt32(),
        element.GetProperty("process").GetString()!,
        element.GetProperty("hash").GetString()!,
        element.TryGetProperty("parent", out var parent) ? parent.GetInt32() : null,
        element.TryGetProperty("item", out var item) ? item.GetInt64() : null);
}
