using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Host.Localization;
using CaseFlow.Runtime.Ledgers;
using CaseFlow.Runtime.UseCases.Ledgers;

namespace CaseFlow.Host.Web;

/// <summary>Cells of ledgers in words.</summary>
internal static class LedgerCells
{
    /// <summary>A cell as people read it; empty without value.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="table">The page of the ledger.</param>
    /// <param name="column">The column.</param>
    /// <param name="row">The row.</param>
    public static string Show(Texts texts, LedgerTable table, LedgerColumn column, LedgerTableRow row) =>
        row.Cells.TryGetValue(column.Id, out var value) ? Show(texts, table, column, row, value) : "";

    /// <summary>The sum of a column; empty when it is not added up.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="table">The page of the ledger.</param>
    /// <param name="column">The column.</param>
    public static string Sum(Texts texts, LedgerTable table, LedgerColumn column) => !table.Sums.TryGetValue(column.Id, out var sum) ? ""
        : column.Kind == ColumnKind.Money ? Yuan.OfFen(texts, (long)sum)
        : sum.ToString("#,##0.####", CultureInfo.InvariantCulture);

    private static string Show(Texts texts, LedgerTable table, LedgerColumn column, LedgerTableRow row, string value) => column.Kind switch
    {
        ColumnKind.Money when long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var fen) => Yuan.OfFen(texts, fen),
        ColumnKind.DateTime when long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var at) => Times.Show(new Instant(at)),
        ColumnKind.Boolean => texts[value == "true" ? "form.yes" : "form.no"],
        ColumnKind.Choice => Word(texts, table, column, row, value),
        ColumnKind.Text when column.Id == "place" => PlaceWords.Short(value),
        _ => value,
    };

    private static string Word(Texts texts, LedgerTable table, LedgerColumn column, LedgerTableRow row, string value) =>
        column.Options.FirstOrDefault(option => option.Value == value)?.Label.In(Texts.Language)
        ?? (column.Words is not { } group ? value
            : (row.Names.GetValueOrDefault($"{group}:{value}") ?? table.Names.GetValueOrDefault($"{group}:{value}"))?.In(Texts.Language) ?? Words.Find(texts, group, value) ?? value);
}
