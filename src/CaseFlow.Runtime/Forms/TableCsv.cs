using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace CaseFlow.Runtime.Forms;

/// <summary>
/// Tables as comma-separated texts (RFC 4180), as spreadsheets give them: the first row names the columns by name or heading, cells are
/// separated by commas, semicolons or tabulators, whichever the first row has, and may stand within quotation marks.
/// </summary>
public static class TableCsv
{
    /// <summary>The most characters that are read.</summary>
    public const int MostCharacters = 1_000_000;

    private static readonly SearchValues<char> Quotable = SearchValues.Create(",;\t\"\r\n");
    private static readonly string[] Yes = ["true", "yes", "是", "1", "√"];
    private static readonly string[] No = ["false", "no", "否", "0", "×"];
    private static readonly ImmutableSortedDictionary<string, string> Nothing = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Reads a table; never more rows than <see cref="TableShape.MostRows"/> and one.</summary>
    /// <param name="field">The table's name, for problems.</param>
    /// <param name="text">The text, its first row the columns' names.</param>
    /// <param name="columns">The columns there are.</param>
    public static TableText Read(string field, string text, ImmutableArray<TableColumn> columns)
    {
        if (text.Length > MostCharacters)
        {
            return Wrong(field, FormCodes.CsvTooLong, ("most", $"{MostCharacters}"));
        }

        var lines = new CsvLines(text.TrimStart('\uFEFF'));
        var head = lines.Next() ?? [];
        var named = head.Select(name => Named(columns, name.Trim())).ToList();
        for (var i = 0; i < head.Count; i++)
        {
            if (named[i] is null && head[i].Trim().Length > 0)
            {
                return Wrong(field, FormCodes.CsvColumn, ("name", head[i].Trim()), ("columns", string.Join(", ", columns.Select(c => c.Label.Zh))));
            }

            if (named[i] is { } column && named.IndexOf(column) < i)
            {
                return Wrong(field, FormCodes.CsvColumnTwice, ("name", head[i].Trim()));
            }
        }

        var rows = ImmutableArray.CreateBuilder<ImmutableSortedDictionary<string, string>>();
        for (var number = 2; rows.Count <= TableShape.MostRows && lines.Next() is { } cells; number++)
        {
            if (cells.Skip(named.Count).Any(c => c.Length > 0))
            {
                return Wrong(field, FormCodes.CsvCells, ("row", $"{number}"));
            }

            var row = Nothing;
            foreach (var (column, cell) in named.Zip(cells, (column, cell) => (column, cell.Trim())).Where(c => c.column is not null && c.Item2.Length > 0))
            {
                row = row.SetItem(column!.Name, Submitted(column, cell));
            }

            if (!row.IsEmpty)
            {
                rows.Add(row);
            }
        }

        return lines.Unclosed is { } unclosed
            ? Wrong(field, FormCodes.CsvQuote, ("row", unclosed.ToString(CultureInfo.InvariantCulture)))
            : new TableText(rows.ToImmutable(), []);
    }

    /// <summary>Writes a table: headings in a language, then the rows.</summary>
    /// <param name="rows">The rows as texts.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="language">A language tag such as <c>zh-CN</c> or <c>en</c>.</param>
    public static string Write(IEnumerable<ImmutableSortedDictionary<string, string>> rows, ImmutableArray<TableColumn> columns, string language)
    {
        var text = new StringBuilder();
        text.AppendJoin(',', columns.Select(c => Quoted(c.Label.In(language)))).Append('\n');
        foreach (var row in rows)
        {
            text.AppendJoin(',', columns.Select(c => Quoted(row.GetValueOrDefault(c.Name, "")))).Append('\n');
        }

        return text.ToString();
    }

    private static TableColumn? Named(ImmutableArray<TableColumn> columns, string name) =>
        columns.FirstOrDefault(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? columns.FirstOrDefault(c => c.Label.Zh == name || c.Label.En.Equals(name, StringComparison.OrdinalIgnoreCase));

    // People write what they read; a form submits what is kept.
    private static string Submitted(TableColumn column, string cell) => column.Kind switch
    {
        FieldKind.Choice or FieldKind.Unit when column.Options.All(o => o.Value != cell) =>
            column.Options.FirstOrDefault(o => o.Label.Zh == cell || o.Label.En.Equals(cell, StringComparison.OrdinalIgnoreCase))?.Value ?? cell,
        FieldKind.Boolean when Yes.Contains(cell, StringComparer.OrdinalIgnoreCase) => "true",
        FieldKind.Boolean when No.Contains(cell, StringComparer.OrdinalIgnoreCase) => "false",
        _ => cell,
    };

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(Quotable) >= 0 ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private static TableText Wrong(string field, string code, params (string Name, string Value)[] arguments) =>
        new([], [FieldProblem.Of(field, code, arguments)]);
}
