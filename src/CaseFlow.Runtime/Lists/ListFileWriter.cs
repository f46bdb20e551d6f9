using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Lists;

/// <summary>Writes a list in the form that <see cref="ListFile"/> reads. The same list gives the same bytes.</summary>
public static class ListFileWriter
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes a list; its version number is not part of it.</summary>
    /// <param name="list">The list.</param>
    public static byte[] Write(ReferenceList list)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Indented))
        {
            writer.WriteStartObject();
            writer.WriteString("id", list.Id);
            WriteText(writer, "names", list.Name);
            if (list.Note is { } note)
            {
                WriteText(writer, "note", note);
            }

            WriteTexts(writer, ListNames.Sources, list.Sources);
            writer.WriteStartArray("columns");
            foreach (var column in list.Columns)
            {
                WriteColumn(writer, column);
            }

            writer.WriteEndArray();
            writer.WriteStartArray("entries");
            foreach (var entry in list.Entries)
            {
                WriteEntry(writer, list, entry);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void WriteColumn(Utf8JsonWriter writer, ListColumn column)
    {
        writer.WriteStartObject();
        writer.WriteString("id", column.Id);
        WriteText(writer, "names", column.Name);
        writer.WriteString("kind", ListColumnKindName.Of(column.Kind));
        writer.WriteBoolean("required", column.Required);
        if (column.Kind == ListColumnKind.Choice)
        {
            writer.WriteStartArray("options");
            foreach (var option in column.Options)
            {
                writer.WriteStartObject();
                writer.WriteString("value", option.Value);
                WriteText(writer, "label", option.Label);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter writer, ReferenceList list, ListEntry entry)
    {
        writer.WriteStartObject();
        writer.WriteString(ListNames.Key, entry.Key);
        foreach (var column in list.Columns)
        {
            if (entry.Cells.TryGetValue(column.Id, out var cell))
            {
                WriteCell(writer, column, cell);
            }
        }

        writer.WriteString(ListNames.Mark, ListMarkName.Of(entry.Mark));
        WriteTexts(writer, ListNames.Sources, entry.Sources);
        writer.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter writer, ListColumn column, string cell)
    {
        switch (column.Kind)
        {
            case ListColumnKind.Number or ListColumnKind.Money:
                writer.WritePropertyName(column.Id);
                writer.WriteRawValue(cell);
                break;
            case ListColumnKind.Boolean:
                writer.WriteBoolean(column.Id, cell == "true");
                break;
            case ListColumnKind.Texts:
                WriteTexts(writer, column.Id, ListCell.Parts(cell));
                break;
            default:
                writer.WriteString(column.Id, cell);
                break;
        }
    }

    private static void WriteText(Utf8JsonWriter writer, string name, LocalText text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("zh-CN", text.Zh);
        writer.WriteString("en", text.En);
        writer.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
