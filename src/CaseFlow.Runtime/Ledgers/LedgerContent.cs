using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CaseFlow.Feel;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Ledgers;

/// <summary>The cells of a row as canonical JSON: columns in ordinal order, empty ones left out.</summary>
internal static class LedgerContent
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes cells.</summary>
    /// <param name="cells">Texts, numbers and truth values by column id.</param>
    public static string Write(IEnumerable<KeyValuePair<string, FeelValue>> cells)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Compact))
        {
            writer.WriteStartObject();
            foreach (var (column, value) in cells)
            {
                writer.WritePropertyName(column);
                ValueJson.Write(writer, value);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>Reads cells: texts as they are, numbers and truth values as JSON writes them.</summary>
    /// <param name="content">What was written.</param>
    public static ImmutableSortedDictionary<string, string> Read(string content)
    {
        using var document = JsonDocument.Parse(content);
        return document.RootElement.EnumerateObject().ToImmutableSortedDictionary(
            cell => cell.Name,
            cell => cell.Value.ValueKind == JsonValueKind.String ? cell.Value.GetString()! : cell.Value.GetRawText(),
            StringComparer.Ordinal);
    }
}
