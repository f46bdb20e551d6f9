using System.Globalization;
using System.Text;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Web;
using CaseFlow.Runtime.Ledgers;
using CaseFlow.Runtime.UseCases.Ledgers;

namespace CaseFlow.Host.Exporting;

/// <summary>
/// Writes a ledger as CSV (RFC 4180) in UTF-8 with a byte order mark, by which office programs know it. Money is in yuan. A text that an office program
/// would take for a formula is written behind an apostrophe.
/// </summary>
/// <param name="file">Where to write; left open.</param>
/// <param name="texts">The texts.</param>
internal sealed class CsvSheet(Stream file, Texts texts) : ILedgerSheet
{
    private const string FormulaMarks = "=+-@\t\r\n";
    private readonly StreamWriter writer = new(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 1 << 16, leaveOpen: true) { NewLine = "\r\n" };

    /// <inheritdoc/>
    public async ValueTask BeginAsync(LedgerTable table) => await WriteAsync(table.Columns.Select(column => Text(column.Name.In(Texts.Language))));

    /// <inheritdoc/>
    public async ValueTask AddAsync(LedgerTable table, LedgerTableRow row) => await WriteAsync(table.Columns.Select(column => Cell(table, column, row)));

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => writer.DisposeAsync();

    private string Cell(LedgerTable table, LedgerColumn column, LedgerTableRow row) => column.Kind switch
    {
        ColumnKind.Number => row.Cells.GetValueOrDefault(column.Id, ""),
        ColumnKind.Money => row.Cells.TryGetValue(column.Id, out var fen) ? (decimal.Parse(fen, CultureInfo.InvariantCulture) / 100m).ToString("0.00", CultureInfo.InvariantCulture) : "",
        _ => Text(LedgerCells.Show(texts, table, column, row)),
    };

    private async Task WriteAsync(IEnumerable<string> cells) => await writer.WriteLineAsync(string.Join(',', cells));

    private static string Text(string text)
    {
        var safe = text.Length > 0 && FormulaMarks.Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
