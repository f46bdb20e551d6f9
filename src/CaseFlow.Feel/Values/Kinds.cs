using CaseFlow.Feel.Syntax;

namespace CaseFlow.Feel.Values;

/// <summary>The names of types as FEEL writes them.</summary>
internal static class Kinds
{
    internal static string NameOf(FeelValue value) => NameOf(TypeOf(value));

    internal static string NameOf(FeelType type) => type switch
    {
        FeelType.Null => "null",
        FeelType.Number => "number",
        FeelType.Text => "string",
        FeelType.Boolean => "boolean",
        FeelType.Date => "date",
        FeelType.Time => "time",
        FeelType.DateAndTime => "date and time",
        FeelType.DayTimeDuration => "days and time duration",
        FeelType.YearMonthDuration => "years and months duration",
        FeelType.List => "list",
        FeelType.Context => "context",
        _ => "Any",
    };

    internal static FeelType TypeOf(FeelValue value) => value switch
    {
        FeelValue.Number => FeelType.Number,
        FeelValue.Text => FeelType.Text,
        FeelValue.Boolean => FeelType.Boolean,
        FeelValue.Date => FeelType.Date,
        FeelValue.Time => FeelType.Time,
        FeelValue.DateAndTime => FeelType.DateAndTime,
        FeelValue.DayTimeDuration => FeelType.DayTimeDuration,
        FeelValue.YearMonthDuration => FeelType.YearMonthDuration,
        FeelValue.List => FeelType.List,
        FeelValue.Context => FeelType.Context,
        _ => FeelType.Null,
    };
}
