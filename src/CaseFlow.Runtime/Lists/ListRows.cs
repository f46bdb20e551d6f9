using System.Collections.Immutable;

namespace CaseFlow.Runtime.Lists;

/// <summary>Checks whole rows, each with every problem, by row and column.</summary>
public static class ListRows
{
    /// <summary>Most entries of a list.</summary>
    public const int MostEntries = 5000;

    private const int LongestKey = 80;
    private const int LongestSource = 120;
    private const int MostSources = 20;

    /// <summary>Checks rows against the columns of a list.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">The rows.</param>
    public static ListRowsResult Check(ImmutableArray<ListColumn> columns, IReadOnlyList<ListRow> rows)
    {
        if (rows.Count > MostEntries)
        {
            return new ListRowsResult([], [FieldProblem.Of("rows", ListCodes.TooManyEntries, ("max", $"{MostEntries}"))]);
        }

        var entries = ImmutableArray.CreateBuilder<ListEntry>(rows.Count);
        var problems = ImmutableArray.CreateBuilder<FieldProblem>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < rows.Count; i++)
        {
            var before = problems.Count;
            var entry = Read(columns, rows[i], i + 1, problems);
            if (!IsKey(entry.Key))
            {
                Add(problems, i + 1, entry.Key, ListNames.Key, ListCodes.KeyMalformed);
            }
            else if (!keys.Add(entry.Key))
            {
                Add(problems, i + 1, entry.Key, ListNames.Key, ListCodes.KeyTwice);
            }

            if (problems.Count == before)
            {
                entries.Add(entry);
            }
        }

        CheckTree(columns, rows, problems);
        return new ListRowsResult(entries.ToImmutable(), problems.ToImmutable());
    }

    // Rows that are wrong in another way still stand in the tree, so that one mistake is not told of many times.
    private static void CheckTree(ImmutableArray<ListColumn> columns, IReadOnlyList<ListRow> rows, ImmutableArray<FieldProblem>.Builder problems)
    {
        if (ListTree.ColumnOf(columns) is not { } column)
        {
            return;
        }

        var (numbers, parents) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Key.Trim() is { Length: > 0 } key && numbers.TryAdd(key, i + 1))
            {
                var parent = rows[i].Cells.GetValueOrDefault(column.Id, "").Trim();
                parents[key] = parent.Length == 0 || IsKey(parent) ? parent : "";
            }
        }

        foreach (var (key, code, argument) in ListTree.Check(parents))
        {
            Add(problems, numbers[key], key, column.Id, code, argument);
        }
    }

    internal static bool IsKey(string key) =>
        key is { Length: > 0 and <= LongestKey } && key.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');

    private static ListEntry Read(ImmutableArray<ListColumn> columns, ListRow row, int number, ImmutableArray<FieldProblem>.Builder problems)
    {
        var key = row.Key.Trim();
        var cells = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var column in columns)
        {
            var written = row.Cells.GetValueOrDefault(column.Id, "");
            if (ListCell.Read(column, written, out var cell) is { } code)
            {
                Add(problems, number, key, column.Id, code, ArgumentOf(column, code, written));
            }
            else if (cell.Length > 0)
            {
                cells.Add(column.Id, cell);
            }
        }

        if (!ListMarkName.TryParse(row.Mark.Trim(), out var mark))
        {
            Add(problems, number, key, ListNames.Mark, ListCodes.MarkUnknown);
        }

        ImmutableArray<string> sources = [.. row.Sources.Split([';', '；', ',', '，', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        if (sources.Length > MostSources || sources.Any(s => s.Length > LongestSource))
        {
            Add(problems, number, key, ListNames.Sources, ListCodes.SourcesTooLong);
        }

        return new ListEntry(key, cells.ToImmutable(), mark, sources);
    }

    private static (string Name, string Value)[] ArgumentOf(ListColumn column, string code, string written) => code switch
    {
        ListCodes.CellTooLong => [("max", $"{(column.Kind is ListColumnKind.LongText or ListColumnKind.Texts ? ListCell.LongestLongText : ListCell.LongestText)}")],
        ListCodes.ParentUnknown => [("parent", written.Trim())],
        ListCodes.CellChoice => [("options", string.Join(", ", column.Options.Select(o => o.Value)))],
        _ => [],
    };

    private static void Add(
        ImmutableArray<FieldProblem>.Builder problems, int row, string key, string column, string code, params (string Name, string Value)[] more) =>
        problems.Add(FieldProblem.Of($"rows[{row}].{column}", code, [("row", $"{row}"), ("key", key), ("column", column), .. more]));
}
