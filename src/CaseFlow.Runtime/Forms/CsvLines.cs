using System.Buffers;
using System.Text;

namespace CaseFlow.Runtime.Forms;

/// <summary>The rows of a comma-separated text, one after the other.</summary>
/// <param name="text">The text.</param>
internal sealed class CsvLines(string text)
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("\r\n");

    private readonly char separator = SeparatorOf(text);
    private int at;
    private int row;

    /// <summary>The row, from 1, in which a quotation mark is not closed; null when all are.</summary>
    public int? Unclosed { get; private set; }

    /// <summary>The cells of the next row; null at the end.</summary>
    public List<string>? Next()
    {
        if (at >= text.Length || Unclosed is not null)
        {
            return null;
        }

        row++;
        var cells = new List<string>();
        while (true)
        {
            cells.Add(Cell());
            if (at < text.Length && text[at] == separator)
            {
                at++;
                continue;
            }

            EndRow();
            return cells;
        }
    }

    // Spreadsheets copy with tabulators; a first row of headings tells which separator the text has.
    private static char SeparatorOf(string text)
    {
        var end = text.AsSpan().IndexOfAny(Ends);
        var head = end < 0 ? text : text[..end];
        return head.Contains('\t', StringComparison.Ordinal) ? '\t' : head.Contains(';', StringComparison.Ordinal) && !head.Contains(',', StringComparison.Ordinal) ? ';' : ',';
    }

    private void EndRow()
    {
        if (at < text.Length && text[at] == '\r')
        {
            at++;
        }

        if (at < text.Length && text[at] == '\n')
        {
            at++;
        }
    }

    private string Cell()
    {
        if (at < text.Length && text[at] == '"')
        {
            return QuotedCell();
        }

        var start = at;
        while (at < text.Length && text[at] != separator && text[at] is not ('\r' or '\n'))
        {
            at++;
        }

        return text[start..at];
    }

    private string QuotedCell()
    {
        var cell = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] != '"')
            {
                cell.Append(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                cell.Append('"');
                at++;
            }
            else
            {
                at++;
                // What stands behind the closing mark belongs to the cell, as spreadsheets read it.
                var start = at;
                while (at < text.Length && text[at] != separator && text[at] is not ('\r' or '\n'))
                {
                    at++;
                }

                return cell.Append(text, start, at - start).ToString();
            }
        }

        Unclosed = row;
        return cell.ToString();
    }
}
