using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Host.Api.Fields;

/// <summary>Rows of a table as JSON: a list of objects with the columns' values, each as a field of its kind.</summary>
internal static class TableValues
{
    /// <summary>The rows as forms carry them; null when they are no list of objects of known columns.</summary>
    /// <param name="table">The table.</param>
    /// <param name="sent">What was sent.</param>
    public static string? Text(TableView table, JsonElement sent)
    {
        if (sent.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var rows = new List<ImmutableSortedDictionary<string, string>>();
        foreach (var row in sent.EnumerateArray())
        {
            if (row.ValueKind != JsonValueKind.Object)
            {
                return null;
            }

            var cells = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
            foreach (var cell in row.EnumerateObject())
            {
                if (table.Columns.FirstOrDefault(c => c.Name == cell.Name) is not { } column || FieldValues.Text(column.Kind, cell.Value) is not { } text)
                {
                    return null;
                }

                cells[cell.Name] = text;
            }

            rows.Add(cells.ToImmutable());
        }

        return TableRows.Write(rows);
    }

    /// <summary>The rows at hand; cells without value are left out.</summary>
    /// <param name="table">The table.</param>
    public static IReadOnlyList<Dictionary<string, object?>> Write(TableView table) =>
    [
        .. table.Rows.Select(row => table.Columns.Where(c => row.ContainsKey(c.Name))
            .ToDictionary(c => c.Name, c => FieldValues.Write(TableView.Cell(row, c)), StringComparer.Ordinal)),
    ];
}
