namespace CaseFlow.Feel.Values;

/// <summary>What kinds of values there are, and their names as FEEL writes them.</summary>
internal static class Kinds
{
    internal static string NameOf(FeelValue value) => value switch
    {
        FeelValue.Null => "null",
        FeelValue.List => "list",
        FeelValue.Context => "context",
        FeelValue.Range => "range",
        FeelValue.Function => "function",
        _ => BasicOf(value)!.Name,
    };

    /// <summary>The type of a value without parts; null for others and for null.</summary>
    internal static FeelType? BasicOf(FeelValue value) => value switch
    {
        FeelValue.Number => FeelType.Number,
        FeelValue.Text => FeelType.Text,
        FeelValue.Boolean => FeelType.Boolean,
        FeelValue.Date => FeelType.Date,
        FeelValue.Time => FeelType.Time,
        FeelValue.DateAndTime => FeelType.DateAndTime,
        FeelValue.DayTimeDuration => FeelType.DayTimeDuration,
        FeelValue.YearMonthDuration => FeelType.YearMonthDuration,
        _ => null,
    };
}
