using System.Collections.Immutable;

namespace CaseFlow.Runtime.Forms;

/// <summary>A column of a table as its texts are read and written.</summary>
/// <param name="Name">The name under which a cell is kept and submitted.</param>
/// <param name="Kind">What a cell holds.</param>
/// <param name="Label">The heading.</param>
/// <param name="Options">The options of a choice or unit; empty otherwise.</param>
public sealed record TableColumn(string Name, FieldKind Kind, LocalText Label, ImmutableArray<FieldOption> Options)
{
    /// <summary>The columns of a form's table.</summary>
    /// <param name="table">The table, its options resolved.</param>
    public static ImmutableArray<TableColumn> Of(TableShape table) => [.. table.Columns.Select(c => new TableColumn(c.Name, c.Kind, c.Label, c.Options))];

    /// <summary>The columns of a table as a page shows it.</summary>
    /// <param name="table">The table.</param>
    public static ImmutableArray<TableColumn> Of(TableView table) => [.. table.Columns.Select(c => new TableColumn(c.Name, c.Kind, c.Label, c.Options))];
}
