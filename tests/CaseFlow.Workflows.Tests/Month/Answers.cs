using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Workflows.Tests.Month;

/// <summary>Fills in any form plausibly, from what it says of its fields.</summary>
/// <param name="paper">The id of a stored file, for fields that want one.</param>
internal sealed class Answers(string paper)
{
    private static readonly DateTimeOffset Never = DateTimeOffset.UnixEpoch;

    /// <summary>Texts by field name.</summary>
    public ImmutableSortedDictionary<string, string> Fill(FormView? form, Random random, Instant now, ImmutableHashSet<string> wanted)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var field in (form?.Fields ?? []).Where(f => f.Access == FieldAccess.Write))
        {
            if (field.Table is { } table)
            {
                if (Rows(field, table, random, now) is { Length: > 0 } rows)
                {
                    values[field.Name] = rows;
                }
            }
            else if (field.Value.Length > 0 && Habits.Choose(field.Name, new Random(0)) is null)
            {
                values[field.Name] = field.Value;
            }
            else if (field.Required || field.RequiredWhen is not null || wanted.Contains(field.Name) || random.Next(3) == 0)
            {
                values[field.Name] = One(field, random, now);
            }
        }

        return values.ToImmutable();
    }

    private string Rows(FieldView field, TableView table, Random random, Instant now)
    {
        if (!table.Rows.IsEmpty)
        {
            return TableRows.Write(table.Rows.Select(row => table.Columns
                .Select(column => TableView.Cell(row, column))
                .Select(cell => (cell.Name, Text: cell.Value.Length > 0 ? cell.Value : One(cell, random, now)))
                .Where(cell => cell.Text.Length > 0)
                .ToImmutableSortedDictionary(cell => cell.Name, cell => cell.Text)));
        }

        var count = Math.Clamp(field.Required || field.RequiredWhen is not null ? 1 + random.Next(2) : random.Next(2), table.MinRows, table.MaxRows);
        return TableRows.Write(Enumerable.Range(0, count).Select(_ => table.Columns
            .Select(column => (column.Name, Text: One(column, random, now)))
            .Where(cell => cell.Text.Length > 0)
            .ToImmutableSortedDictionary(cell => cell.Name, cell => cell.Text)));
    }

    private string One(FieldView field, Random random, Instant now)
    {
        var today = now == default ? Never : now.ToUtc().ToOffset(TimeSpan.FromHours(8));
        return Habits.Choose(field.Name, random) ?? field.Kind switch
        {
            FieldKind.Text => $"{field.Label.Zh}{random.Next(1000)}",
            FieldKind.LongText => $"{field.Label.Zh}：已按要求办理。",
            FieldKind.Number => Number(field, random).ToString(CultureInfo.InvariantCulture),
            FieldKind.Money => (random.Next(1, 40) * 25 + 0.5m).ToString(CultureInfo.InvariantCulture),
            FieldKind.Date => today.AddDays(random.Next(1, 5)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            FieldKind.DateTime => today.AddDays(random.Next(1, 5)).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture),
            FieldKind.Choice or FieldKind.Unit or FieldKind.MultiChoice => field.Options.IsEmpty ? "" : field.Options[random.Next(field.Options.Length)].Value,
            FieldKind.Boolean => random.Next(4) == 0 ? "false" : "true",
            FieldKind.Category => Demand.Categories[random.Next(Demand.Categories.Length)],
            FieldKind.Place => SyntheticCounty.AllBuildings[random.Next(SyntheticCounty.AllBuildings.Length)],
            FieldKind.Person => field.Options.IsEmpty ? SyntheticCounty.Observer : field.Options[random.Next(field.Options.Length)].Value,
            FieldKind.Photos or FieldKind.File => field.Required ? paper : "",
            _ => "",
        };
    }

    private static decimal Number(FieldView field, Random random)
    {
        var (least, most) = (field.Min ?? 0, field.Max ?? 100);
        return most - least < 2 ? least + ((most - least) * random.Next(1, 4) / 4) : Math.Floor(least + ((most - least) * random.Next(50, 101) / 100));
    }
}
