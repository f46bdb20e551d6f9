using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace CaseFlow.Runtime.Forms;

/// <summary>
/// The rows of a table among submitted texts. They come in three ways, joined in this order: as JSON under the field's name (a list of
/// objects of texts), as cells under <c>field[0].column</c>, and as a pasted table under <c>field.csv</c>. Empty rows are dropped.
/// </summary>
public static class TableRows
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private static readonly ImmutableSortedDictionary<string, string> Nothing = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The name under which a cell is submitted, and under which its problem is named.</summary>
    /// <param name="field">The table's name.</param>
    /// <param name="row">The row, from 0.</param>
    /// <param name="column">The column's name.</param>
    public static string CellName(string field, int row, string column) => string.Create(CultureInfo.InvariantCulture, $"{field}[{row}].{column}");

    /// <summary>The name under which a pasted table is submitted.</summary>
    /// <param name="field">The table's name.</param>
    public static string CsvName(string field) => field + ".csv";

    /// <summary>The name of the table that a submitted name belongs to; the name itself for other fields.</summary>
    /// <param name="name">A submitted name, such as <c>donors[3].amount</c>.</param>
    public static string FieldOf(string name) => name.IndexOfAny(['[', '.']) is > 0 and var end ? name[..end] : name;

    /// <summary>The row and column of a cell's name; null for any other name.</summary>
    /// <param name="name">A submitted name.</param>
    public static (int Row, string Column)? CellOf(string name)
    {
        var open = name.IndexOf('[', StringComparison.Ordinal);
        var close = name.IndexOf("].", StringComparison.Ordinal);
        return open > 0 && close > open && int.TryParse(name.AsSpan(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            ? (row, name[(close + 2)..])
            : null;
    }

    /// <summary>Reads the rows; never more than <see cref="TableShape.MostRows"/> and one.</summary>
    /// <param name="field">The table's name.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="submitted">Texts by name.</param>
    public static TableText Read(string field, ImmutableArray<TableColumn> columns, IReadOnlyDictionary<string, string> submitted)
    {
        var problems = ImmutableArray.CreateBuilder<FieldProblem>();
        var rows = new List<ImmutableSortedDictionary<string, string>>();
        if (submitted.GetValueOrDefault(field, "").Trim() is { Length: > 0 } json)
        {
            if (FromJson(json, columns) is { } read)
            {
                rows.AddRange(read);
            }
            else
            {
                problems.Add(FieldProblem.Of(field, FormCodes.TableFormat));
            }
        }

        rows.AddRange(FromCells(field, columns, submitted));
        if (submitted.GetValueOrDefault(CsvName(field), "").Trim('\r', '\n', ' ') is { Length: > 0 } csv)
        {
            var pasted = TableCsv.Read(field, csv, columns);
            rows.AddRange(pasted.Rows);
            problems.AddRange(pasted.Problems);
        }

        return new TableText([.. rows.Where(r => !r.IsEmpty).Take(TableShape.MostRows + 1)], problems.ToImmutable());
    }

    /// <summary>Rows as the text under the field's name; empty for no rows.</summary>
    /// <param name="rows">The rows.</param>
    public static string Write(IEnumerable<ImmutableSortedDictionary<string, string>> rows) =>
        rows.ToList() is { Count: > 0 } some ? JsonSerializer.Serialize(some, Plain) : "";

    private static List<ImmutableSortedDictionary<string, string>>? FromJson(string json, ImmutableArray<TableColumn> columns)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Array && root.EnumerateArray().All(r => IsRow(r, columns))
                ? [.. root.EnumerateArray().Select(r => Row(r.EnumerateObject().Select(m => (m.Name, m.Value.GetString()!))))]
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsRow(JsonElement row, ImmutableArray<TableColumn> columns) =>
        row.ValueKind == JsonValueKind.Object
        && row.EnumerateObject().All(m => m.Value.ValueKind == JsonValueKind.String && columns.Any(c => c.Name == m.Name));

    private static IEnumerable<ImmutableSortedDictionary<string, string>> FromCells(
        string field, ImmutableArray<TableColumn> columns, IReadOnlyDictionary<string, string> submitted) =>
        submitted.Where(s => s.Key.StartsWith(field + "[", StringComparison.Ordinal))
            .Select(s => (Cell: CellOf(s.Key), s.Value))
            .Where(s => s.Cell is { } cell && columns.Any(c => c.Name == cell.Column))
            .GroupBy(s => s.Cell!.Value.Row)
            .OrderBy(row => row.Key)
            .Select(row => Row(row.Select(s => (s.Cell!.Value.Column, s.Value))));

    private static ImmutableSortedDictionary<string, string> Row(IEnumerable<(string Column, string Text)> cells) =>
        cells.Where(c => !string.IsNullOrWhiteSpace(c.Text)).Aggregate(Nothing, (row, cell) => row.SetItem(cell.Column, cell.Text.Trim()));
}
