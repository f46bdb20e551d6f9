using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using CaseFlow.Host.Localization;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Host.Forms;

/// <summary>
/// A table as a page draws it: inputs for the rows given and some empty ones, or, for more rows than a page can hold inputs for, the whole
/// table as one text beside what was read from it.
/// </summary>
/// <param name="Name">The field's name.</param>
/// <param name="Table">Its columns and limits.</param>
/// <param name="Read">The rows to show, as texts, and what is wrong with a pasted table.</param>
/// <param name="Pasted">The pasted table as sent; empty for none.</param>
/// <param name="Problems">What is wrong with the form's values.</param>
/// <param name="WantsMore">Whether more empty rows were asked for.</param>
/// <param name="Lists">What cells may choose from.</param>
/// <param name="Redraws">Whether other fields depend on the table.</param>
internal sealed record TableBox(
    string Name,
    TableView Table,
    TableText Read,
    string Pasted,
    ImmutableArray<FieldProblem> Problems,
    bool WantsMore,
    FormLists Lists,
    bool Redraws)
{
    /// <summary>The most rows that are drawn as inputs.</summary>
    public const int MostInputs = 100;

    private const int EmptyAtFirst = 3;
    private const int EmptyMore = 5;

    /// <summary>Whether the rows are drawn as one text.</summary>
    public bool IsText => Read.Rows.Length > MostInputs;

    /// <summary>The number of rows to draw inputs for: those given and some empty ones.</summary>
    public int InputRows => IsText ? 0 : Math.Min(Table.MaxRows, Math.Max(Read.Rows.Length + Empty, Table.MinRows));

    /// <summary>Whether more empty rows can be asked for.</summary>
    public bool MayHaveMore => !IsText && InputRows < Table.MaxRows;

    /// <summary>The text to show for pasting: the whole table when it is drawn as one, what could not be read, or nothing.</summary>
    public string Csv => IsText ? CsvOf(Read.Rows) : Read.Problems.IsEmpty ? "" : Pasted;

    /// <summary>Tells that a text was shown as it was read; null for none.</summary>
    public string? Shown => IsText ? DigestOf(Csv) : null;

    /// <summary>The field as it is read only: the rows given.</summary>
    public TableView View => Table with { Rows = [.. Read.Rows.Select(Cells)] };

    /// <summary>The cells of a row to draw inputs for.</summary>
    /// <param name="row">The row, from 0.</param>
    public IEnumerable<FieldBox> Inputs(int row) => Table.Columns.Select(column =>
    {
        var name = TableRows.CellName(Name, row, column.Name);
        var text = row < Read.Rows.Length ? Read.Rows[row].GetValueOrDefault(column.Name, "") : "";
        return new FieldBox(column with { Name = name, Hint = null }, text, Problems.FirstOrDefault(p => p.Field == name), Lists, Redraws);
    });

    /// <summary>What is wrong with single cells.</summary>
    public IEnumerable<FieldProblem> CellProblems => Problems.Where(p => TableRows.CellOf(p.Field) is not null && TableRows.FieldOf(p.Field) == Name);

    /// <summary>What tells texts apart, whatever line ends a browser sends.</summary>
    /// <param name="csv">The text.</param>
    public static string DigestOf(string csv) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(csv.ReplaceLineEndings("\n").Trim())))[..16];

    /// <summary>The name of a cell in words, with its table and row; the table's label for anything else.</summary>
    /// <param name="field">The name of the table or cell.</param>
    /// <param name="label">The table's label.</param>
    /// <param name="table">The table.</param>
    /// <param name="texts">The texts.</param>
    public static string LabelOf(string field, LocalText label, TableView table, Texts texts)
    {
        if (TableRows.CellOf(field) is not { } cell)
        {
            return label.In(Texts.Language);
        }

        var heading = table.Columns.FirstOrDefault(c => c.Name == cell.Column)?.Label.In(Texts.Language) ?? cell.Column;
        return texts.Get("form.table.cell", ("label", label.In(Texts.Language)), ("row", cell.Row + 1), ("column", heading));
    }

    private int Empty => WantsMore ? EmptyMore : Read.Rows.IsEmpty ? EmptyAtFirst : 1;

    private string CsvOf(IEnumerable<ImmutableSortedDictionary<string, string>> rows) => TableCsv.Write(rows, TableColumn.Of(Table), Texts.Language);

    // A page that draws a row anew keeps the words that belong to what it had.
    private ImmutableSortedDictionary<string, TableCell> Cells(ImmutableSortedDictionary<string, string> row) =>
        row.ToImmutableSortedDictionary(
            cell => cell.Key,
            cell => new TableCell(cell.Value, Known(cell.Key, cell.Value)),
            StringComparer.Ordinal);

    private LocalText? Known(string column, string value) =>
        Table.Columns.First(c => c.Name == column).Options.FirstOrDefault(o => o.Value == value)?.Label
        ?? Table.Rows.Select(r => r.GetValueOrDefault(column)).FirstOrDefault(c => c?.Value == value)?.Display;
}
