using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Forms;

/// <summary>Checks the rows of a table, each cell as a field of its own.</summary>
internal static class TableCheck
{
    // A table that is wrong throughout is not made better by naming thousands of cells.
    private const int MostProblems = 50;

    /// <summary>Checks a table.</summary>
    /// <param name="field">The field, its options resolved.</param>
    /// <param name="submitted">Texts by name.</param>
    /// <param name="lookups">Whether ids exist.</param>
    /// <returns>The rows as a list of contexts, and what is wrong with them; a wrong cell counts as empty.</returns>
    public static (FeelValue Value, ImmutableArray<FieldProblem> Problems) Parse(FormField field, IReadOnlyDictionary<string, string> submitted, FormLookups lookups)
    {
        var table = field.Table!;
        var text = TableRows.Read(field.Name, TableColumn.Of(table), submitted);
        if (!text.Problems.IsEmpty)
        {
            return (FeelValue.Missing, text.Problems);
        }

        if (text.Rows.Length > table.MaxRows)
        {
            return (FeelValue.Missing, [FieldProblem.Of(field.Name, FormCodes.TableTooMany, ("most", $"{table.MaxRows}"))]);
        }

        var problems = ImmutableArray.CreateBuilder<FieldProblem>();
        if (text.Rows.Length < table.MinRows)
        {
            problems.Add(FieldProblem.Of(field.Name, FormCodes.TableTooFew, ("least", $"{table.MinRows}"), ("count", $"{text.Rows.Length}")));
        }

        var rows = ImmutableArray.CreateBuilder<FeelValue>(text.Rows.Length);
        for (var row = 0; row < text.Rows.Length; row++)
        {
            var entries = ImmutableSortedDictionary.CreateBuilder<string, FeelValue>(StringComparer.Ordinal);
            foreach (var column in table.Columns)
            {
                var (value, problem) = Cell(column, text.Rows[row].GetValueOrDefault(column.Name, ""), lookups);
                entries[column.Name] = value;
                if (problem is not null && problems.Count < MostProblems)
                {
                    problems.Add(problem with { Field = TableRows.CellName(field.Name, row, column.Name) });
                }
            }

            rows.Add(new FeelValue.Context(entries.ToImmutable()));
        }

        return (new FeelValue.List(rows.ToImmutable()), problems.ToImmutable());
    }

    private static (FeelValue Value, FieldProblem? Problem) Cell(FormField column, string text, FormLookups lookups)
    {
        var (value, problem) = FieldParsing.Parse(column, text, lookups);
        return problem is null && value is FeelValue.Null && column.Required.Constant
            ? (value, FieldProblem.Of(column.Name, FieldParsing.MissingCode(column)))
            : (value, problem);
    }
}
