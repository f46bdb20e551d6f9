using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Forms;

/// <summary>Values as the texts in which forms carry them.</summary>
public static class FieldText
{
    /// <summary>The text in which a value of a field is submitted, a table's rows as JSON; empty for none.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value; null for none.</param>
    public static string Submitted(FormField field, FeelValue? value) =>
        field.Table is { } table ? TableRows.Write(Rows(table, value)) : Submitted(field.Kind, value);

    /// <summary>The rows of a table as texts; empty for a value that is no list of contexts.</summary>
    /// <param name="table">The table.</param>
    /// <param name="value">The value; null for none.</param>
    public static IEnumerable<ImmutableSortedDictionary<string, string>> Rows(TableShape table, FeelValue? value) =>
        (value is FeelValue.List list ? list.Items : []).OfType<FeelValue.Context>().Select(row =>
            table.Columns.Select(c => (c.Name, Text: Submitted(c.Kind, row.Entries.GetValueOrDefault(c.Name))))
                .Where(cell => cell.Text.Length > 0)
                .ToImmutableSortedDictionary(cell => cell.Name, cell => cell.Text, StringComparer.Ordinal));

    /// <summary>The text in which a value of a field is submitted; empty for none.</summary>
    /// <param name="kind">What the field holds.</param>
    /// <param name="value">The value; null for none.</param>
    public static string Submitted(FieldKind kind, FeelValue? value) => value switch
    {
        null or FeelValue.Null => "",
        FeelValue.Number number when kind == FieldKind.Money && number.Value.TryToInt64(out var fen) =>
            (fen / 100m).ToString("0.##", CultureInfo.InvariantCulture),
        _ when kind == FieldKind.DateTime && LocalMoment.Submitted(value) is { } moment => moment,
        FeelValue.List list when kind == FieldKind.MultiChoice => string.Join(',', list.Items.Select(i => OptionText.Of(Plain(i)))),
        FeelValue.List list => string.Join(',', list.Items.Select(i => Submitted(FieldKind.Text, i))),
        _ => Plain(value),
    };

    /// <summary>A value as plain text: texts as they are, dates yyyy-MM-dd, dates with times as ISO 8601 writes them, truth values true and false, others as FEEL writes them.</summary>
    /// <param name="value">The value.</param>
    public static string Plain(FeelValue value) => value switch
    {
        FeelValue.Null => "",
        FeelValue.Text text => text.Value,
        FeelValue.Boolean truth => truth.Value ? "true" : "false",
        FeelValue.Number number => number.Value.ToString(),
        FeelValue.Date date => date.Value.ToString(),
        FeelValue.DateAndTime moment => moment.Value.ToString(),
        _ => FeelText.Show(value),
    };
}
