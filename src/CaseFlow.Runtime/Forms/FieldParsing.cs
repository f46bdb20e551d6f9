using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Forms;

/// <summary>Turns one submitted text into a typed value.</summary>
internal static class FieldParsing
{
    private const decimal FenOfYuan = 100m;

    public static (FeelValue Value, FieldProblem? Problem) Parse(FormField field, string submitted, FormLookups lookups)
    {
        var text = submitted.ReplaceLineEndings("\n").Trim();
        if (text.Length == 0)
        {
            return (field.Kind == FieldKind.MultiChoice ? new FeelValue.List([]) : FeelValue.Missing, null);
        }

        return field.Kind switch
        {
            FieldKind.Text or FieldKind.LongText => text.Length > field.MaxLength
                ? Wrong(field, FormCodes.TextTooLong, ("max", $"{field.MaxLength}"))
                : (FeelValue.Of(text), null),
            FieldKind.Number => ParseNumber(field, text),
            FieldKind.Money => ParseMoney(field, text),
            FieldKind.Date => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                ? (new FeelValue.Date(FeelDate.From(date)), null)
                : Wrong(field, FormCodes.DateFormat),
            FieldKind.DateTime => LocalMoment.Read(text) is { } moment ? (moment, null) : Wrong(field, FormCodes.DateTimeFormat),
            FieldKind.Choice => Known(field, text, IsOption(field, text), Unknown(field, FormCodes.ChoiceUnknown)),
            FieldKind.MultiChoice => ParseMultiChoice(field, text),
            FieldKind.Unit => Known(field, text, IsOption(field, text), Unknown(field, FormCodes.UnitUnknown)),
            FieldKind.Place => Known(field, text, lookups.IsPlace(text), FormCodes.PlaceUnknown),
            FieldKind.Category => Known(field, text, lookups.IsCategory(text), FormCodes.CategoryUnknown),
            FieldKind.Person => Known(field, text, lookups.IsPerson(text), FormCodes.PersonUnknown),
            FieldKind.Photos or FieldKind.File => ParseFiles(field, text, lookups),
            FieldKind.Boolean => text is "true" or "false" ? (FeelValue.Of(text == "true"), null) : Wrong(field, FormCodes.BooleanFormat),
            _ => throw new InvalidOperationException($"Expected to read field '{field.Name}', but its kind {field.Kind} has no reader."),
        };
    }

    /// <summary>Why nothing is given: there is nothing to choose from, or nothing was chosen.</summary>
    public static string MissingCode(FormField field) => Unknown(field, FormCodes.Required);

    private static string Unknown(FormField field, string code) =>
        field.Kind is FieldKind.Choice or FieldKind.MultiChoice or FieldKind.Unit && field.Options.IsEmpty ? FormCodes.OptionsEmpty : code;

    private static bool IsOption(FormField field, string text) => field.Options.Any(o => o.Value == text);

    private static (FeelValue Value, FieldProblem? Problem) ParseMultiChoice(FormField field, string text)
    {
        var chosen = OptionText.Split(text).ToHashSet(StringComparer.Ordinal);
        return chosen.All(value => IsOption(field, value))
            ? (new FeelValue.List([.. field.Options.Where(o => chosen.Contains(o.Value)).Select(o => FeelValue.Of(o.Value))]), null)
            : Wrong(field, Unknown(field, FormCodes.ChoiceUnknown));
    }

    private static (FeelValue Value, FieldProblem? Problem) ParseNumber(FormField field, string text)
    {
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return Wrong(field, FormCodes.NumberFormat);
        }

        return number < field.Min || number > field.Max
            ? Wrong(field, FormCodes.NumberRange, Range(field, 1))
            : (FeelValue.Of(FeelNumber.From(number)), null);
    }

    private static (FeelValue Value, FieldProblem? Problem) ParseMoney(FormField field, string text)
    {
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var yuan)
            || Math.Abs(yuan) > 1_000_000_000_000m
            || yuan * FenOfYuan != decimal.Truncate(yuan * FenOfYuan))
        {
            return Wrong(field, FormCodes.MoneyFormat);
        }

        var fen = yuan * FenOfYuan;
        return fen < field.Min || fen > field.Max
            ? Wrong(field, FormCodes.MoneyRange, Range(field, FenOfYuan))
            : (FeelValue.Of((long)fen), null);
    }

    private static (FeelValue Value, FieldProblem? Problem) ParseFiles(FormField field, string text, FormLookups lookups)
    {
        var ids = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToImmutableArray();
        if (ids.Length > field.MaxLength)
        {
            return Wrong(field, field.Kind == FieldKind.File ? FormCodes.FilesTooMany : FormCodes.PhotosTooMany, ("max", $"{field.MaxLength}"));
        }

        return ids.All(lookups.IsPhoto)
            ? (new FeelValue.List([.. ids.Select(FeelValue.Of)]), null)
            : Wrong(field, field.Kind == FieldKind.File ? FormCodes.FileUnknown : FormCodes.PhotoUnknown);
    }

    private static (FeelValue Value, FieldProblem? Problem) Known(FormField field, string text, bool known, string code) =>
        known ? (FeelValue.Of(text), null) : Wrong(field, code);

    private static (string Name, string Value)[] Range(FormField field, decimal unit)
    {
        var range = new List<(string Name, string Value)>();
        if (field.Min is { } min)
        {
            range.Add(("min", (min / unit).ToString(CultureInfo.InvariantCulture)));
        }

        if (field.Max is { } max)
        {
            range.Add(("max", (max / unit).ToString(CultureInfo.InvariantCulture)));
        }

        return [.. range];
    }

    private static (FeelValue Value, FieldProblem? Problem) Wrong(FormField field, string code, params (string Name, string Value)[] arguments) =>
        (FeelValue.Missing, FieldProblem.Of(field.Name, code, arguments));
}
