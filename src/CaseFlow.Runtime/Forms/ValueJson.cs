using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Forms;

/// <summary>Values as the canonical JSON texts that a case keeps: dates and times become texts, whole numbers stay whole.</summary>
public static class ValueJson
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly ImmutableSortedDictionary<string, FeelValue> Nothing = ImmutableSortedDictionary.Create<string, FeelValue>(StringComparer.Ordinal);

    /// <summary>Writes a value.</summary>
    /// <param name="value">The value.</param>
    public static string Write(FeelValue value)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Compact))
        {
            Write(writer, value);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>Reads a value; a text that is not JSON gives null.</summary>
    /// <param name="json">The JSON text.</param>
    public static FeelValue Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (JsonException)
        {
            return FeelValue.Missing;
        }
    }

    private static FeelValue Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => FeelValue.Of(element.GetString()!),
        JsonValueKind.True => FeelValue.Of(true),
        JsonValueKind.False => FeelValue.Of(false),
        JsonValueKind.Number when FeelNumber.TryParse(element.GetRawText(), out var number) => FeelValue.Of(number),
        JsonValueKind.Object => new FeelValue.Context(
            element.EnumerateObject().Aggregate(Nothing, (entries, member) => entries.SetItem(member.Name, Read(member.Value)))),
        JsonValueKind.Array => new FeelValue.List([.. element.EnumerateArray().Select(Read)]),
        _ => FeelValue.Missing,
    };

    internal static void Write(Utf8JsonWriter writer, FeelValue value)
    {
        switch (value)
        {
            case FeelValue.Null:
                writer.WriteNullValue();
                break;
            case FeelValue.Boolean truth:
                writer.WriteBooleanValue(truth.Value);
                break;
            case FeelValue.Number { Value: var number }:
                writer.WriteRawValue(number.ToString());
                break;
            case FeelValue.List list:
                writer.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case FeelValue.Context context:
                writer.WriteStartObject();
                foreach (var (name, entry) in context.Entries)
                {
                    writer.WritePropertyName(name);
                    Write(writer, entry);
                }

                writer.WriteEndObject();
                break;
            default:
                writer.WriteStringValue(FieldText.Plain(value));
                break;
        }
    }
}
