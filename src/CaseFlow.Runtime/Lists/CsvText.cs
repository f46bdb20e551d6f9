using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace CaseFlow.Runtime.Lists;

/// <summary>
/// Tables as comma-separated text (RFC 4180). A cell that a spreadsheet would take for a formula is written with an apostrophe before it, which
/// reading takes away again.
/// </summary>
internal static class CsvText
{
    private const int MostCells = 64;
    private const string Formula = "=+-@\t\r";

    /// <summary>Reads rows; empty lines are passed over.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mostRows">More rows than this are not read.</param>
    /// <param name="malformed">The number of the row that cannot be read, from 1; 0 when all can.</param>
    public static ImmutableArray<ImmutableArray<string>> Read(string text, int mostRows, out int malformed)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        var at = text.StartsWith('\uFEFF') ? 1 : 0;
        var delimiter = Delimiter(text);
        malformed = 0;
        while (at < text.Length && rows.Count < mostRows)
        {
            if (ReadRow(text, delimiter, ref at) is not { } row)
            {
                malformed = rows.Count + 1;
                break;
            }

            if (row.Length > 1 || row[0].Length > 0)
            {
                rows.Add(row);
            }
        }

        return rows.ToImmutable();
    }

    /// <summary>Writes rows.</summary>
    public static string Write(IEnumerable<IEnumerable<string>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.AppendJoin(',', row.Select(Quoted)).Append("\r\n");
        }

        return text.ToString();
    }

    private static ImmutableArray<string>? ReadRow(string text, char delimiter, ref int at)
    {
        var row = ImmutableArray.CreateBuilder<string>();
        while (row.Count < MostCells)
        {
            if (ReadCell(text, delimiter, ref at) is not { } cell)
            {
                return null;
            }

            row.Add(Plain(cell));
            if (at >= text.Length || text[at] is '\r' or '\n')
            {
                at += at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n' ? 2 : 1;
                return row.ToImmutable();
            }

            at++;
        }

        return null;
    }

    private static string? ReadCell(string text, char delimiter, ref int at)
    {
        if (at >= text.Length || text[at] != '"')
        {
            var start = at;
            while (at < text.Length && text[at] != delimiter && text[at] is not ('\r' or '\n'))
            {
                at++;
            }

            return text[start..at];
        }

        var cell = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] != '"')
            {
                cell.Append(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                cell.Append(text[at++]);
            }
            else
            {
                at++;
                return at >= text.Length || text[at] == delimiter || text[at] is '\r' or '\n' ? cell.ToString() : null;
            }
        }

        return null;
    }

    // Spreadsheets of some countries separate by semicolons or, when text is copied, by tabs.
    private static char Delimiter(string text)
    {
        var end = text.IndexOfAny(['\r', '\n']);
        var heading = end < 0 ? text : text[..end];
        return heading.Contains(',', StringComparison.Ordinal) ? ',' : heading.Contains('\t', StringComparison.Ordinal) ? '\t' : heading.Contains(';', StringComparison.Ordinal) ? ';' : ',';
    }

    private static string Plain(string cell) => cell.Length > 1 && cell[0] == '\'' && Formula.Contains(cell[1], StringComparison.Ordinal) ? cell[1..] : cell;

    private static string Quoted(string cell)
    {
        var safe = cell.Length > 0 && Formula.Contains(cell[0], StringComparison.Ordinal) && !decimal.TryParse(cell, CultureInfo.InvariantCulture, out _)
            ? "'" + cell
            : cell;
        return safe.IndexOfAny([',', '"', '\n', '\r', ';', '\t']) < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
