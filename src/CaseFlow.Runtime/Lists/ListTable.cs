using System.Collections.Immutable;

namespace CaseFlow.Runtime.Lists;

/// <summary>A list as comma-separated text: key, the columns, mark and sources; the first row has the ids.</summary>
internal static class ListTable
{
    private const string Between = "; ";

    /// <summary>Writes a list.</summary>
    public static string Write(ReferenceList list) => CsvText.Write(list.Entries
        .Select(entry => Cells(list, entry))
        .Prepend([ListNames.Key, .. list.Columns.Select(c => c.Id), ListNames.Mark, ListNames.Sources]));

    /// <summary>Reads rows by their heading; a table that does not have exactly the columns of the list is refused whole.</summary>
    public static (ImmutableArray<ListRow> Rows, ImmutableArray<FieldProblem> Problems) Read(ImmutableArray<ListColumn> columns, string text)
    {
        // One more than may be is read, so that too many are noticed.
        var rows = CsvText.Read(text, ListRows.MostEntries + 2, out var malformed);
        if (malformed > 0 || rows.IsEmpty)
        {
            return ([], [FieldProblem.Of("table", ListCodes.TableMalformed, ("row", $"{Math.Max(malformed, 1)}"))]);
        }

        var heading = rows[0].Select(name => name.Trim()).ToList();
        var wanted = new[] { ListNames.Key, ListNames.Mark, ListNames.Sources }.Concat(columns.Select(c => c.Id)).ToList();
        ImmutableArray<FieldProblem> problems =
        [
            .. heading.Where((name, i) => !wanted.Contains(name) || heading.IndexOf(name) != i)
                .Select(name => FieldProblem.Of("table", ListCodes.TableColumnUnknown, ("column", name))),
            .. wanted.Except(heading).Select(name => FieldProblem.Of("table", ListCodes.TableColumnMissing, ("column", name))),
            .. rows.Select((row, i) => (row, i)).Where(r => r.row.Length > heading.Count)
                .Select(r => FieldProblem.Of("table", ListCodes.TableMalformed, ("row", $"{r.i}"))),
        ];
        return problems.IsEmpty ? ([.. rows.Skip(1).Select(row => Row(columns, heading, row))], []) : ([], problems);
    }

    private static IEnumerable<string> Cells(ReferenceList list, ListEntry entry)
    {
        var row = ListRow.Of(list, entry);
        return
        [
            row.Key,
            .. list.Columns.Select(c => c.Kind == ListColumnKind.Texts ? row.Cells[c.Id].Replace("\n", Between, StringComparison.Ordinal) : row.Cells[c.Id]),
            row.Mark,
            row.Sources,
        ];
    }

    private static ListRow Row(ImmutableArray<ListColumn> columns, List<string> heading, ImmutableArray<string> cells)
    {
        string At(string name) => heading.IndexOf(name) is var i && i < cells.Length ? cells[i] : "";
        return new ListRow(
            At(ListNames.Key), columns.ToImmutableSortedDictionary(c => c.Id, c => At(c.Id), StringComparer.Ordinal), At(ListNames.Mark), At(ListNames.Sources));
    }
}
