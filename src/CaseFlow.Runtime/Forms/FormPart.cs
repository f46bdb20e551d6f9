using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Deployment;

namespace CaseFlow.Runtime.Forms;

/// <summary>Reads the parts of a field of a form file that only some kinds have.</summary>
internal static class FormPart
{
    /// <summary>The kinds that a column of a table may have.</summary>
    private static readonly FieldKind[] ColumnKinds =
    [
        FieldKind.Text, FieldKind.LongText, FieldKind.Number, FieldKind.Money, FieldKind.Date, FieldKind.DateTime, FieldKind.Choice, FieldKind.Boolean,
        FieldKind.Unit, FieldKind.Person, FieldKind.Category, FieldKind.Place,
    ];

    private static readonly string[] NotOfColumns = ["visible", "personal"];

    /// <summary>Where options come from; null when they stand in the form or the kind has none.</summary>
    public static OptionSource? Options(JsonElement element, string path, FieldKind kind, FileNotes notes)
    {
        if (!Has(element, "optionsFrom", out var source))
        {
            return null;
        }

        var place = path + ".optionsFrom";
        if (kind is not (FieldKind.Choice or FieldKind.MultiChoice) || Has(element, "options", out _))
        {
            notes.Add("value", $"Expected optionsFrom only on a choice without options of its own, but found it at {path}.", ("path", place));
            return null;
        }

        if (Has(source, "variable", out _))
        {
            notes.CheckMembers(source, place, ["variable"]);
            return notes.String(source, place, "variable") is { } name ? new OptionSource.Variable(name) : null;
        }

        if (Has(source, "role", out _))
        {
            notes.CheckMembers(source, place, ["role"]);
            return notes.String(source, place, "role") is { } role ? new OptionSource.Holders(role) : null;
        }

        notes.CheckMembers(source, place, ["list", "value", "label", "where"]);
        return notes.String(source, place, "list") is { } list && notes.String(source, place, "value") is { } value && notes.String(source, place, "label") is { } label
            ? new OptionSource.Reference(list, value, label, Where(source, place, notes))
            : null;
    }

    /// <summary>Which units may be chosen; null for other kinds.</summary>
    public static UnitFilter? Units(JsonElement element, string path, FieldKind kind, FileNotes notes)
    {
        var levels = ImmutableArray.CreateBuilder<string>();
        foreach (var (member, isPlace) in new[] { ("level", true), ("kind", false) }.Where(m => Allowed(element, path, m.Item1, kind == FieldKind.Unit, notes)))
        {
            if (notes.String(element, path, member) is { } level)
            {
                if (!UnitLevel.IsKnown(level) || UnitLevel.IsTerritory(level) != isPlace)
                {
                    notes.Add("value", $"Expected a {member} of units at {path}.{member}, but found '{level}'.", ("path", $"{path}.{member}"));
                }

                levels.Add(level);
            }
        }

        var below = Allowed(element, path, "below", kind == FieldKind.Unit, notes) ? notes.String(element, path, "below") : null;
        return kind == FieldKind.Unit ? new UnitFilter(levels.ToImmutable(), below) : null;
    }

    /// <summary>Columns and limits of a table; null for other kinds.</summary>
    /// <param name="element">The field.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="notes">Takes in what is wrong.</param>
    /// <param name="readColumn">Reads a column as a field.</param>
    public static TableShape? Table(JsonElement element, string path, FieldKind kind, FileNotes notes, Func<JsonElement, string, FormField?> readColumn)
    {
        var isTable = kind == FieldKind.Table;
        var least = Limit(element, path, "minRows", isTable, 0, 0, notes);
        var most = Limit(element, path, "maxRows", isTable, 1, TableShape.StandardRows, notes);
        if (!isTable)
        {
            Allowed(element, path, "columns", false, notes);
            return null;
        }

        if (least > most)
        {
            notes.Add("value", $"Expected minRows up to maxRows at {path}, but found {least} and {most}.", ("path", path + ".minRows"));
        }

        var columns = ImmutableArray.CreateBuilder<FormField>();
        var count = 0;
        foreach (var column in notes.Items(element, path, "columns"))
        {
            var place = $"{path}.columns[{count++}]";
            if (readColumn(column, place) is not { } field)
            {
                continue;
            }

            CheckColumn(column, place, field, notes);
            if (columns.Any(c => c.Name == field.Name))
            {
                notes.Add("duplicate-field", $"Expected each column once, but '{field.Name}' stands twice.", ("field", field.Name));
            }

            columns.Add(field);
        }

        if (count is 0 or > TableShape.MostColumns)
        {
            notes.Add("value", $"Expected 1 to {TableShape.MostColumns} columns at {path}, but found {count}.", ("path", path + ".columns"));
        }

        return new TableShape(columns.ToImmutable(), least, most);
    }

    private static void CheckColumn(JsonElement column, string path, FormField field, FileNotes notes)
    {
        if (!ColumnKinds.Contains(field.Kind))
        {
            notes.Add("value", $"Expected a kind with one value in a column at {path}, but found '{FieldKindName.Of(field.Kind)}'.", ("path", path + ".type"));
        }

        if (field.Required.Expression is not null)
        {
            notes.Add("value", $"Expected true or false in a column at {path}.required, but found an expression.", ("path", path + ".required"));
        }

        foreach (var member in NotOfColumns.Where(m => Has(column, m, out _)))
        {
            notes.Add("value", $"Expected no {member} in a column at {path}.", ("path", $"{path}.{member}"));
        }
    }

    private static ImmutableSortedDictionary<string, string> Where(JsonElement source, string path, FileNotes notes)
    {
        var where = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (!Has(source, "where", out var wanted))
        {
            return where.ToImmutable();
        }

        if (wanted.ValueKind != JsonValueKind.Object || wanted.EnumerateObject().Any(m => m.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Null))
        {
            notes.Add("value", $"Expected texts, numbers or truth values by column at {path}.where.", ("path", path + ".where"));
            return where.ToImmutable();
        }

        foreach (var member in wanted.EnumerateObject())
        {
            where[member.Name] = FieldText.Plain(ValueJson.Read(member.Value.GetRawText()));
        }

        return where.ToImmutable();
    }

    private static int Limit(JsonElement element, string path, string member, bool fits, int from, int standard, FileNotes notes)
    {
        if (notes.Number(element, path, member, fits) is not { } limit)
        {
            return standard;
        }

        if (limit >= from && limit <= TableShape.MostRows && limit == decimal.Truncate(limit))
        {
            return (int)limit;
        }

        notes.Add("value", $"Expected a whole number from {from} to {TableShape.MostRows} at {path}.{member}, but found {limit}.", ("path", $"{path}.{member}"));
        return standard;
    }

    private static bool Allowed(JsonElement element, string path, string member, bool fits, FileNotes notes)
    {
        if (!Has(element, member, out _))
        {
            return false;
        }

        if (!fits)
        {
            notes.Add("value", $"Expected no {member} on a field of this type at {path}.", ("path", $"{path}.{member}"));
        }

        return fits;
    }

    private static bool Has(JsonElement element, string member, out JsonElement value)
    {
        value = default;
        return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(member, out value);
    }
}
