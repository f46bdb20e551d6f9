using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml;
using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Trying;

/// <summary>Writes trials as people read them: the same bytes for the same trial.</summary>
public static class TrialWriter
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of a trial, UTF-8.</summary>
    /// <param name="trial">The trial.</param>
    public static byte[] Write(Trial trial)
    {
        ArgumentNullException.ThrowIfNull(trial);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
        {
            writer.WriteStartObject();
            writer.WriteString("name", trial.Name);
            WriteStart(writer, trial.Start);
            writer.WriteStartArray("steps");
            foreach (var step in trial.Steps)
            {
                writer.WriteStartObject();
                WriteStep(writer, step);
                WriteThen(writer, step.Then);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            WriteEnd(writer, trial.End);
            writer.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static void WriteStart(Utf8JsonWriter writer, TrialStart start)
    {
        writer.WriteStartObject("start");
        writer.WriteString("at", Moment(start.At));
        writer.WriteString("channel", start.Channel);
        writer.WriteString("place", start.Place);
        Optional(writer, "by", start.By);
        Texts(writer, "values", start.Values);
        WriteThen(writer, start.Then);
        writer.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter writer, TrialStep step)
    {
        switch (step)
        {
            case TrialStep.Complete complete:
                writer.WriteString("do", "complete");
                writer.WriteString("task", complete.Element);
                Optional(writer, "unit", complete.Unit);
                Optional(writer, "by", complete.Person);
                Texts(writer, "values", complete.Values);
                break;
            case TrialStep.Pass pass:
                writer.WriteString("do", "wait");
                Optional(writer, "until", pass.Until is { } until ? Moment(until) : null);
                Optional(writer, "for", pass.For is { } duration ? XmlConvert.ToString(duration) : null);
                break;
            case TrialStep.Arrive arrive:
                writer.WriteString("do", arrive.IsSignal ? "signal" : "message");
                writer.WriteString("name", arrive.Name);
                if (!arrive.IsSignal)
                {
                    Values(writer, "values", arrive.Values);
                }

                break;
            case TrialStep.Act act:
                writer.WriteString("do", "action");
                writer.WriteString("element", act.Element);
                Optional(writer, "fails", act.Fails);
                Optional(writer, "throws", act.Throws);
                Values(writer, "gives", act.Gives);
                break;
        }
    }

    private static void WriteThen(Utf8JsonWriter writer, TrialStand? then)
    {
        if (then is null)
        {
            return;
        }

        writer.WriteStartObject("then");
        Names(writer, "passed", then.Passed);
        Names(writer, "waits", then.Waits);
        Texts(writer, "due", then.Due.ToImmutableSortedDictionary(d => d.Key, d => Moment(d.Value), StringComparer.Ordinal));
        writer.WriteEndObject();
    }

    private static void WriteEnd(Utf8JsonWriter writer, TrialEnd? end)
    {
        if (end is null)
        {
            return;
        }

        writer.WriteStartObject("end");
        writer.WriteString("status", end.Status);
        writer.WriteBoolean("ended", end.HasEnded);
        Texts(writer, "milestones", end.Milestones.ToImmutableSortedDictionary(m => m.Key, m => Moment(m.Value), StringComparer.Ordinal));
        Texts(writer, "clocks", end.Clocks);
        Values(writer, "data", end.Data);
        writer.WriteEndObject();
    }

    private static void Optional(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void Names(Utf8JsonWriter writer, string name, ImmutableArray<string> names)
    {
        writer.WriteStartArray(name);
        foreach (var one in names)
        {
            writer.WriteStringValue(one);
        }

        writer.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter writer, string name, ImmutableSortedDictionary<string, string> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        writer.WriteStartObject(name);
        foreach (var (key, value) in values)
        {
            writer.WriteString(key, value);
        }

        writer.WriteEndObject();
    }

    private static void Values(Utf8JsonWriter writer, string name, ImmutableSortedDictionary<string, string> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        writer.WriteStartObject(name);
        foreach (var (key, value) in values)
        {
            writer.WritePropertyName(key);
            using var json = JsonDocument.Parse(value);
            json.RootElement.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    private static string Moment(Instant moment)
    {
        var local = moment.ToUtc().ToOffset(China);
        return local.ToString(local.Millisecond == 0 ? "yyyy-MM-ddTHH:mm:sszzz" : "yyyy-MM-ddTHH:mm:ss.fffzzz", CultureInfo.InvariantCulture);
    }
}
