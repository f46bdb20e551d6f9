using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using CaseFlow.Feel.Values;

namespace CaseFlow.Feel;

/// <summary>
/// Values as JSON, exactly and always as the same bytes. Null, booleans, strings, lists and contexts are plain JSON, and so are
/// numbers of up to 15 digits, which a double gives back unchanged. Everything else is <c>{"@": kind, "v": lexical}</c>, kind being
/// number, date, time, dateTime, duration, range (as FEEL writes it), string (UTF-16 units in hexadecimal, for text that is not well formed) or context
/// (an array of keys and values in turn, for a context that has a key <c>@</c> or a key that is not well formed). A function is null: its meaning
/// lies in the evaluation that made it.
/// </summary>
public static class FeelJson
{
    private const string Kind = "@";
    private const string Lexical = "v";
    private const int DigitsOfDouble = 15;

    /// <summary>Writes a value; entries of contexts in ordinal order of their keys.</summary>
    /// <param name="writer">The writer, standing where a value may stand.</param>
    /// <param name="value">The value.</param>
    public static void Write(Utf8JsonWriter writer, FeelValue value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        switch (value)
        {
            case FeelValue.Null:
                writer.WriteNullValue();
                break;
            case FeelValue.Boolean boolean:
                writer.WriteBooleanValue(boolean.Value);
                break;
            case FeelValue.Number number:
                WriteNumber(writer, number.Value);
                break;
            case FeelValue.Text text:
                WriteText(writer, text.Value);
                break;
            case FeelValue.List list:
                WriteList(writer, list.Items);
                break;
            case FeelValue.Context context:
                WriteContext(writer, context);
                break;
            case FeelValue.Range:
                WriteTagged(writer, "range", FeelText.Show(value));
                break;
            case FeelValue.Function:
                writer.WriteNullValue();
                break;
            default:
                WriteTagged(writer, KindOf(value), ValueText.Lexical(value)!);
                break;
        }
    }

    /// <summary>Reads a value that <see cref="Write"/> wrote, or any other JSON: its numbers are read as decimals, not as doubles.</summary>
    /// <param name="element">The JSON.</param>
    /// <exception cref="JsonException">The JSON holds a tagged value that <see cref="Write"/> does not write, or a number beyond decimal128.</exception>
    public static FeelValue Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.True => FeelValue.True,
        JsonValueKind.False => FeelValue.False,
        JsonValueKind.String => FeelValue.Of(element.GetString()!),
        JsonValueKind.Number => ReadNumber(element.GetRawText()),
        JsonValueKind.Array => new FeelValue.List([.. element.EnumerateArray().Select(Read)]),
        JsonValueKind.Object when element.TryGetProperty(Kind, out var kind) => ReadTagged(element, kind),
        JsonValueKind.Object => ReadContext(element.EnumerateObject().Select(property => KeyValuePair.Create(property.Name, Read(property.Value)))),
        _ => FeelValue.Missing,
    };

    private static void WriteNumber(Utf8JsonWriter writer, FeelNumber number)
    {
        var text = number.ToString();
        if (text.Length <= DigitsOfDouble && !text.Contains('E', StringComparison.Ordinal))
        {
            writer.WriteRawValue(text);
        }
        else
        {
            WriteTagged(writer, "number", text);
        }
    }

    private static void WriteText(Utf8JsonWriter writer, string text)
    {
        if (UnicodeText.IsWellFormed(text))
        {
            writer.WriteStringValue(text);
        }
        else
        {
            WriteTagged(writer, "string", string.Concat(text.Select(unit => ((int)unit).ToString("x4"))));
        }
    }

    private static void WriteList(Utf8JsonWriter writer, IEnumerable<FeelValue> items)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            Write(writer, item);
        }

        writer.WriteEndArray();
    }

    private static void WriteContext(Utf8JsonWriter writer, FeelValue.Context context)
    {
        var entries = context.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal);
        writer.WriteStartObject();
        if (context.Entries.ContainsKey(Kind) || !context.Entries.Keys.All(UnicodeText.IsWellFormed))
        {
            writer.WriteString(Kind, "context");
            writer.WritePropertyName(Lexical);
            WriteList(writer, entries.SelectMany(entry => new[] { FeelValue.Of(entry.Key), entry.Value }));
        }
        else
        {
            foreach (var entry in entries)
            {
                writer.WritePropertyName(entry.Key);
                Write(writer, entry.Value);
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteTagged(Utf8JsonWriter writer, string kind, string lexical)
    {
        writer.WriteStartObject();
        writer.WriteString(Kind, kind);
        writer.WriteString(Lexical, lexical);
        writer.WriteEndObject();
    }

    private static string KindOf(FeelValue value) => value switch
    {
        FeelValue.Date => "date",
        FeelValue.Time => "time",
        FeelValue.DateAndTime => "dateTime",
        _ => "duration",
    };

    private static FeelValue ReadNumber(string text) =>
        FeelNumber.TryParse(text, out var number) ? FeelValue.Of(number) : throw Unreadable("number");

    private static FeelValue ReadTagged(JsonElement element, JsonElement kindElement)
    {
        var kind = kindElement.ValueKind == JsonValueKind.String ? kindElement.GetString()! : string.Empty;
        if (!element.TryGetProperty(Lexical, out var content))
        {
            throw Unreadable(kind);
        }

        if (kind == "context" && content.ValueKind == JsonValueKind.Array)
        {
            return ReadPairs([.. content.EnumerateArray().Select(Read)]);
        }

        var lexical = content.ValueKind == JsonValueKind.String ? content.GetString()! : string.Empty;
        return kind switch
        {
            "number" => ReadNumber(lexical),
            "date" => TemporalText.ParseDate(lexical),
            "time" => TemporalText.ParseTime(lexical),
            "dateTime" => TemporalText.ParseDateTime(lexical),
            "duration" => DurationText.Parse(lexical),
            "range" => ReadRange(lexical),
            "string" => FeelValue.Of(ReadUnits(lexical)),
            _ => null,
        } ?? throw Unreadable(kind);
    }

    private static FeelValue.Range? ReadRange(string lexical) =>
        FeelExpression.Parse(lexical).Expression?.Evaluate(ImmutableDictionary<string, FeelValue>.Empty, new FeelEvaluation(default)) as FeelValue.Range;

    private static FeelValue ReadPairs(ImmutableArray<FeelValue> flat) =>
        flat.Length % 2 == 0 && flat.Where((_, at) => at % 2 == 0).All(key => key is FeelValue.Text)
            ? ReadContext(flat.Chunk(2).Select(pair => KeyValuePair.Create(((FeelValue.Text)pair[0]).Value, pair[1])))
            : throw Unreadable("context");

    private static FeelValue.Context ReadContext(IEnumerable<KeyValuePair<string, FeelValue>> entries)
    {
        var builder = ImmutableSortedDictionary.CreateBuilder<string, FeelValue>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            builder[entry.Key] = entry.Value;
        }

        return new(builder.ToImmutable());
    }

    private static string ReadUnits(string hexadecimal)
    {
        var text = new StringBuilder();
        for (var at = 0; at < hexadecimal.Length; at += 4)
        {
            text.Append(at + 4 <= hexadecimal.Length && ushort.TryParse(hexadecimal.AsSpan(at, 4), System.Globalization.NumberStyles.AllowHexSpecifier, null, out var unit)
                ? (char)unit
                : throw Unreadable("string"));
        }

        return text.ToString();
    }

    private static JsonException Unreadable(string kind) => new($"Expected to read a FEEL value of kind '{kind}', but its content is not one.");
}
