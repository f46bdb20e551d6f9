using System.Globalization;
using System.Text;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Web;
using CaseFlow.Runtime.UseCases.Accounts;

namespace CaseFlow.Host.Pages.Accounts;

/// <summary>A statement as CSV for spreadsheets: UTF-8 with byte order mark, amounts in yuan with two decimals.</summary>
internal static class StatementCsv
{
    private const decimal FenOfYuan = 100m;

    /// <summary>Writes a statement.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="statement">The statement.</param>
    public static byte[] Write(Texts texts, AccountStatement statement)
    {
        var rows = new StringBuilder("\uFEFF");
        Add(rows, texts["money.at"], texts["money.what"], texts["money.text"], texts["money.case"], texts["money.amountLabel"], texts["money.balanceLabel"]);
        foreach (var line in statement.Lines)
        {
            Add(
                rows, Times.Show(line.At), Words.Of(texts, "entryKind", line.Kind), line.Text, line.CaseNumber, Amount(line.AmountFen),
                Amount(line.BalanceFen));
        }

        return Encoding.UTF8.GetBytes(rows.ToString());
    }

    private static string Amount(long fen) => (fen / FenOfYuan).ToString("0.00", CultureInfo.InvariantCulture);

    private static void Add(StringBuilder rows, params string[] cells) => rows.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    // A spreadsheet takes a text that begins like a formula for one, unless a quote stands before it; a negative amount is none.
    private static string Cell(string text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] && !decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _)
            ? "'" + text
            : text;
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
