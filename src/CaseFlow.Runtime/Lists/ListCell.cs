using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Lists;

/// <summary>
/// The one way of writing of each kind of cell: numbers as in expressions, money as whole fen, <c>true</c> and <c>false</c>, dates yyyy-MM-dd,
/// several texts one a line. People write money in yuan, and several texts also separated by semicolons.
/// </summary>
public static class ListCell
{
    /// <summary>Most characters of a line.</summary>
    public const int LongestText = 500;

    /// <summary>Most characters of a text of several lines.</summary>
    public const int LongestLongText = 4000;

    /// <summary>Most texts of a cell.</summary>
    public const int MostTexts = 50;

    private const int LongestId = 64;
    private const decimal MostFen = 1_000_000_000_000_000;

    /// <summary>Reads a cell as people write it; blanks around it do not count.</summary>
    /// <param name="column">The column.</param>
    /// <param name="written">What was written.</param>
    /// <param name="cell">The cell; empty when it is not filled or has a problem.</param>
    /// <returns>The code of the problem; null without one.</returns>
    public static string? Read(ListColumn column, string written, out string cell)
    {
        var text = written.Trim().ReplaceLineEndings("\n");
        cell = "";
        if (text.Length == 0)
        {
            return column.Required ? ListCodes.CellRequired : null;
        }

        if (text.Length > (column.Kind is ListColumnKind.LongText or ListColumnKind.Texts ? LongestLongText : LongestText))
        {
            return ListCodes.CellTooLong;
        }

        if (!text.All(c => IsVisible(c) || (c == '\n' && column.Kind is ListColumnKind.LongText or ListColumnKind.Texts)))
        {
            return ListCodes.CellUnseen;
        }

        (cell, var problem) = column.Kind switch
        {
            ListColumnKind.Number => FeelNumber.TryParse(text, out var number) ? (number.ToString(), null) : ("", ListCodes.CellNumber),
            ListColumnKind.Money => Fen(text) is { } fen ? (fen, null) : ("", ListCodes.CellMoney),
            ListColumnKind.Boolean => Truth(text) is { } truth ? (truth, null) : ("", ListCodes.CellBoolean),
            ListColumnKind.Choice => Choice(column, text) is { } choice ? (choice, null) : ("", ListCodes.CellChoice),
            ListColumnKind.Date => Day(text) is { } day ? (day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), null) : ("", ListCodes.CellDate),
            ListColumnKind.Parent => ListRows.IsKey(text) ? (text, null) : ("", ListCodes.ParentUnknown),
            ListColumnKind.Unit => text.Length <= LongestId && text.All(IsOfId) ? (text, null) : ("", ListCodes.CellUnit),
            ListColumnKind.Texts => Several(text) is { Length: <= MostTexts } several ? (string.Join('\n', several), null) : ("", ListCodes.CellTooLong),
            _ => (text, (string?)null),
        };
        return problem;
    }

    /// <summary>A cell as people write it.</summary>
    /// <param name="kind">What the column holds.</param>
    /// <param name="cell">The cell.</param>
    public static string Written(ListColumnKind kind, string cell) =>
        kind == ListColumnKind.Money && decimal.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var fen)
            ? (fen / 100m).ToString("0.##", CultureInfo.InvariantCulture)
            : cell;

    /// <summary>A cell as expressions see it: null when it is not filled, money in fen, several texts as a list.</summary>
    /// <param name="kind">What the column holds.</param>
    /// <param name="cell">The cell.</param>
    public static FeelValue Value(ListColumnKind kind, string cell) => kind switch
    {
        ListColumnKind.Texts => new FeelValue.List([.. Parts(cell).Select(FeelValue.Of)]),
        _ when cell.Length == 0 => FeelValue.Missing,
        ListColumnKind.Number or ListColumnKind.Money when FeelNumber.TryParse(cell, out var number) => FeelValue.Of(number),
        ListColumnKind.Boolean => FeelValue.Of(cell == "true"),
        ListColumnKind.Date when Day(cell) is { } day => new FeelValue.Date(FeelDate.From(day)),
        _ => FeelValue.Of(cell),
    };

    /// <summary>The texts of a cell of several.</summary>
    /// <param name="cell">The cell.</param>
    public static ImmutableArray<string> Parts(string cell) => cell.Length == 0 ? [] : [.. cell.Split('\n')];

    private static string? Fen(string text)
    {
        const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;
        return decimal.TryParse(text, Styles, CultureInfo.InvariantCulture, out var yuan) && Math.Abs(yuan) <= MostFen / 100 && yuan * 100 == decimal.Truncate(yuan * 100)
            ? decimal.Truncate(yuan * 100).ToString(CultureInfo.InvariantCulture)
            : null;
    }

    private static string? Truth(string text) => text.ToLowerInvariant() switch
    {
        "true" or "yes" or "1" or "是" => "true",
        "false" or "no" or "0" or "否" => "false",
        _ => null,
    };

    private static string? Choice(ListColumn column, string text) =>
        column.Options.FirstOrDefault(o => o.Value == text || o.Label.Zh == text || o.Label.En == text)?.Value;

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(
        text, ["yyyy-MM-dd", "yyyy/M/d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static ImmutableArray<string> Several(string text) =>
        [.. text.Split(['\n', ';', '；'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static bool IsOfId(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.';

    // Format characters include those that turn the direction of a text around or have no width.
    private static bool IsVisible(char c) => char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
