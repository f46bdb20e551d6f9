using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CaseFlow.Feel;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Actions.Outside;

/// <summary>Values as the JSON that other systems read: contexts are objects, dates and times texts.</summary>
internal static class PlainJson
{
    /// <summary>The most bytes that a message may have: 65,536.</summary>
    public const int MostBytes = 65_536;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes a value.</summary>
    public static string Write(FeelValue value)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            Write(writer, value);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, FeelValue value)
    {
        switch (value)
        {
            case FeelValue.Context context:
                writer.WriteStartObject();
                foreach (var (name, entry) in context.Entries)
                {
                    writer.WritePropertyName(name);
                    Write(writer, entry);
                }

                writer.WriteEndObject();
                break;
            case FeelValue.List list:
                writer.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                writer.WriteRawValue(ValueJson.Write(value));
                break;
        }
    }
}
