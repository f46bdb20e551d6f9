using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Workflows.Tests.Month;

/// <summary>Fills in any form plausibly, from what it says of its fields.</summary>
/// <param name="paper">The id of a stored file, for fields that want one.</param>
/// <param name="organisation">Who holds which role where.</param>
internal sealed class Answers(string paper, Organisation organisation)
{
    private const int NoticeDays = 16;

    // Tables that somebody has come for to fill in.
    private static readonly string[] Plenty = ["auditFindings", "demands", "issues"];

    /// <summary>Texts by field name, for a task of a case.</summary>
    /// <param name="form">The form; null for a task without one.</param>
    /// <param name="tally">What was noted of the case.</param>
    /// <param name="now">The moment.</param>
    /// <param name="wanted">Fields that were missed before.</param>
    /// <param name="attempt">How often it was refused before.</param>
    public ImmutableSortedDictionary<string, string> Fill(FormView? form, CaseTally tally, Instant now, ImmutableHashSet<string> wanted, int attempt) =>
        Fill(form, tally, tally.Place, tally.Random, now, wanted, attempt);

    /// <summary>Texts by field name.</summary>
    /// <param name="form">The form; null for a task without one.</param>
    /// <param name="tally">What was noted of the case; null for one that is begun.</param>
    /// <param name="place">The place of the case.</param>
    /// <param name="random">Chooses.</param>
    /// <param name="now">The moment.</param>
    /// <param name="wanted">Fields that were missed before.</param>
    /// <param name="attempt">How often it was refused before.</param>
    public ImmutableSortedDictionary<string, string> Fill(
        FormView? form, CaseTally? tally, string place, Random random, Instant now, ImmutableHashSet<string> wanted, int attempt)
    {
        var at = new Where(place[..Math.Min(4, place.Length)], random, now, attempt);
        var values = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var field in (form?.Fields ?? []).Where(f => f.Access == FieldAccess.Write))
        {
            if (new Agreed(form!, tally, values, random, CaseTally.Day(now), attempt).Of(field) is { } agreed)
            {
                values[field.Name] = agreed;
            }
            else if (field.Table is { } table)
            {
                if (Rows(field, table, at) is { Length: > 0 } rows)
                {
                    values[field.Name] = rows;
                }
            }
            else if (IsKept(field, now, random))
            {
                values[field.Name] = field.Value;
            }
            else if (field.Required || field.RequiredWhen is not null || wanted.Contains(field.Name) || attempt > 0 || random.Next(3) == 0)
            {
                values[field.Name] = One(field, at, 0);
            }
        }

        return values.ToImmutable();
    }

    // What is there stays, but a choice is made anew each time, and a day that is over is no day for anything.
    private static bool IsKept(FieldView field, Instant now, Random random) =>
        field.Value.Length > 0
        && !(field.Kind is FieldKind.Choice or FieldKind.Boolean && random.Next(3) == 0)
        && Habits.Choose(field.Name, new Random(0)) is null
        && !(field.Kind == FieldKind.Date && string.CompareOrdinal(field.Value, $"{CaseTally.Day(now):yyyy-MM-dd}") < 0);

    private string Rows(FieldView field, TableView table, Where at)
    {
        if (!table.Rows.IsEmpty)
        {
            return TableRows.Write(table.Rows.Select((row, number) => Row([.. table.Columns.Select(column => TableView.Cell(row, column))], at, number)));
        }

        var wanted = field.Required || field.RequiredWhen is not null ? 1 + at.Random.Next(2) : at.Random.Next(2);
        var count = Math.Clamp(wanted + (2 * at.Attempt) + (Plenty.Contains(field.Name) ? 1 + at.Random.Next(3) : 0), table.MinRows, table.MaxRows);
        return TableRows.Write(Enumerable.Range(0, count).Select(number => Row(table.Columns, at, number)));
    }

    // A role together with a unit means somebody, so there must be somebody.
    private ImmutableSortedDictionary<string, string> Row(ImmutableArray<FieldView> columns, Where at, int number)
    {
        var row = columns.Select(column => (column.Name, Text: IsKept(column, at.Now, at.Random) ? column.Value : One(column, at, number)))
            .Where(cell => cell.Text.Length > 0)
            .ToImmutableSortedDictionary(cell => cell.Name, cell => cell.Text);
        if (row.GetValueOrDefault("role") is { } role && columns.FirstOrDefault(c => c is { Name: "unit", Kind: FieldKind.Unit }) is { } unit)
        {
            var staffed = unit.Options.Where(o => !organisation.HoldersOf(role, o.Value, at.Now).IsEmpty).Select(o => o.Value).ToList();
            row = staffed.Count == 0 ? row : row.SetItem("unit", staffed.Find(u => u.StartsWith(at.Near, StringComparison.Ordinal)) ?? staffed[at.Random.Next(staffed.Count)]);
        }

        return row;
    }

    private string One(FieldView field, Where at, int number)
    {
        var (random, today) = (at.Random, at.Now.ToUtc().ToOffset(TimeSpan.FromHours(8)));
        if (Habits.Choose(field.Name, random) is { } chosen && (field.Options.IsEmpty || field.Options.Any(o => o.Value == chosen)))
        {
            return chosen;
        }

        return field.Kind switch
        {
            FieldKind.Text => $"{field.Label.Zh}{random.Next(1000)}",
            FieldKind.LongText => $"{field.Label.Zh}：已按要求办理。",
            FieldKind.Number => Number(field, random).ToString(CultureInfo.InvariantCulture),
            FieldKind.Money => ((random.Next(1, 40) * 25) + 0.5m).ToString(CultureInfo.InvariantCulture),
            FieldKind.Date => today.AddDays(random.Next(1, 5) + Later(field.Name, at.Attempt)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            FieldKind.DateTime => today.AddDays(random.Next(1, 5) + (NoticeDays * at.Attempt)).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture),
            FieldKind.Choice => field.Options.IsEmpty ? "" : field.Options[random.Next(field.Options.Length)].Value,
            FieldKind.MultiChoice => string.Join(',', field.Options.Select(o => o.Value)),
            FieldKind.Unit => Unit(field.Options, at),
            FieldKind.Boolean => random.Next(4) == 0 ? "false" : "true",
            FieldKind.Category => Demand.Categories[random.Next(Demand.Categories.Length)],
            FieldKind.Place => At(SyntheticCounty.AllBuildings, at),
            FieldKind.Person => organisation.Persons[(random.Next(organisation.Persons.Length) + number) % organisation.Persons.Length].Id,
            FieldKind.Photos or FieldKind.File => field.Required ? paper : "",
            _ => "",
        };
    }

    // A compound of the case's own community, else a department.
    private string Unit(ImmutableArray<FieldOption> options, Where at)
    {
        var compounds = options.Select(o => o.Value).Where(SyntheticCounty.AllCompounds.Contains).ToList();
        var departments = options.Select(o => o.Value).Where(o => organisation.FindUnit(o)?.Level == "department").ToList();
        return compounds.Count > 0 ? At(compounds, at)
            : departments.Count > 0 ? departments[at.Random.Next(departments.Count)]
            : options.IsEmpty ? "" : options[at.Random.Next(options.Length)].Value;
    }

    private static string At(IReadOnlyList<string> units, Where at)
    {
        var near = units.Where(u => u.StartsWith(at.Near, StringComparison.Ordinal)).ToList();
        return near.Count > 0 ? near[at.Random.Next(near.Count)] : units[at.Random.Next(units.Count)];
    }

    // Who was refused puts off what is to happen, not the notice of it; what is resolved is due after the meeting.
    private static int Later(string field, int attempt) =>
        field.Contains("notice", StringComparison.OrdinalIgnoreCase) ? 0
        : field switch { "due" => 5 + attempt, "heldOn" => 0, _ => NoticeDays * attempt };

    private static decimal Number(FieldView field, Random random)
    {
        var (least, most) = (field.Min ?? 0, field.Max ?? 100);
        return most - least < 2 ? least + ((most - least) * random.Next(1, 4) / 4) : Math.Floor(least + ((most - least) * random.Next(50, 101) / 100));
    }

    private sealed record Where(string Near, Random Random, Instant Now, int Attempt);
}
