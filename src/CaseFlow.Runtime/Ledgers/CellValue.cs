using CaseFlow.Feel;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Ledgers;

/// <summary>What an expression gives as the value of a cell: one that fits the column, or null.</summary>
internal static class CellValue
{
    private const int LongestText = 2000;
    private const int Places = 10;

    /// <summary>The value of a cell: text, number, truth value, or null.</summary>
    /// <param name="kind">What the column holds.</param>
    /// <param name="value">What the expression gave.</param>
    /// <param name="offset">The offset of local time from UTC.</param>
    public static FeelValue Of(ColumnKind kind, FeelValue value, TimeSpan offset) => (kind, value) switch
    {
        (_, FeelValue.Null) => FeelValue.Missing,
        (_, FeelValue.List { Items: [var only] }) => Of(kind, only, offset),
        (ColumnKind.Number, FeelValue.Number number) => NumberOf(number),
        (ColumnKind.Money, FeelValue.Number number) => number.Value.TryToInt64(out _) ? number : FeelValue.Missing,
        (ColumnKind.Boolean, FeelValue.Boolean) => value,
        (ColumnKind.Date, _) => DayOf(value, offset) is { } day ? FeelValue.Of(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)) : FeelValue.Missing,
        (ColumnKind.DateTime, FeelValue.DateAndTime moment) =>
            moment.Value.TryToDateTimeOffset(offset, out var at) ? FeelValue.Of(at.ToUnixTimeMilliseconds()) : FeelValue.Missing,
        (ColumnKind.Text or ColumnKind.Choice, FeelValue.List list) => TextOf(string.Join('；', list.Items.Where(item => item is not FeelValue.Null).Select(FieldText.Plain))),
        (ColumnKind.Text or ColumnKind.Choice, _) => TextOf(FieldText.Plain(value)),
        _ => FeelValue.Missing,
    };

    /// <summary>The local day of a date or a moment; null for anything else.</summary>
    /// <param name="value">The value.</param>
    /// <param name="offset">The offset of local time from UTC.</param>
    public static DateOnly? DayOf(FeelValue value, TimeSpan offset) => value switch
    {
        FeelValue.Date date when date.Value.TryToDateOnly(out var day) => day,
        FeelValue.DateAndTime moment when moment.Value.TryToDateTimeOffset(offset, out var at) => DateOnly.FromDateTime(at.ToOffset(offset).DateTime),
        FeelValue.Text text when DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day) => day,
        _ => null,
    };

    /// <summary>A number that a ledger can hold; a fraction without end, such as a third, is rounded to <see cref="Places"/> places.</summary>
    /// <param name="number">The number.</param>
    public static decimal? DecimalOf(FeelNumber number) =>
        number.TryToDecimal(out var exact) ? exact
        : number.Round(Places, FeelRounding.HalfEven) is { } rounded && rounded.TryToDecimal(out var near) ? near
        : null;

    private static FeelValue NumberOf(FeelValue.Number number) =>
        number.Value.TryToDecimal(out _) ? number
        : DecimalOf(number.Value) is { } rounded ? FeelValue.Of(FeelNumber.From(rounded))
        : FeelValue.Missing;

    private static FeelValue TextOf(string text) => text.Length == 0 ? FeelValue.Missing : FeelValue.Of(text.Length <= LongestText ? text : $"{text[..(LongestText - 1)]}…");
}
