using System.Collections.Immutable;

namespace CaseFlow.Runtime.Forms;

/// <summary>A table as a page shows it.</summary>
/// <param name="Columns">The columns in order, as fields without value.</param>
/// <param name="MinRows">How many rows there must be at least.</param>
/// <param name="MaxRows">How many rows there may be.</param>
/// <param name="Rows">The rows at hand: for each the cells by column name, empty ones left out.</param>
public sealed record TableView(
    ImmutableArray<FieldView> Columns,
    int MinRows,
    int MaxRows,
    ImmutableArray<ImmutableSortedDictionary<string, TableCell>> Rows)
{
    /// <summary>A cell as a field with its value; with an empty one where the row has none.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    public static FieldView Cell(ImmutableSortedDictionary<string, TableCell> row, FieldView column) =>
        row.TryGetValue(column.Name, out var cell) ? column with { Value = cell.Value, Display = cell.Display } : column;
}
