using CaseFlow.Feel.Values;

namespace CaseFlow.Feel.Checking;

/// <summary>What the checker asks of types (DMN 1.5 §10.3.2.9).</summary>
internal static class Types
{
    internal static FeelType AnyFunction { get; } = FeelType.Named("function")!;

    /// <summary>True where nothing can be said: every value may come, or none but null, or those of a type known by its name only.</summary>
    internal static bool IsOpen(FeelType type) => type is not (FeelType.List or FeelType.Context or FeelType.Range or FeelType.Function)
        && (ReferenceEquals(type, FeelType.Any) || ReferenceEquals(type, FeelType.Null) || FeelType.Named(type.Name) is null or { Name: "Any" or "Null" });

    /// <summary>The type of which both are.</summary>
    internal static FeelType Common(FeelType left, FeelType right) =>
        ReferenceEquals(left, FeelType.Null) ? right
        : ReferenceEquals(right, FeelType.Null) ? left
        : left.ConformsTo(right) ? right
        : right.ConformsTo(left) ? left
        : FeelType.Any;

    /// <summary>The type of what a list of the type holds, or of what a single value counts as.</summary>
    internal static FeelType ItemOf(FeelType type) => type is FeelType.List list ? list.Item : type;

    /// <summary>True when no value of the one could be compared with one of the other.</summary>
    internal static bool Differ(FeelType left, FeelType right) =>
        !IsOpen(left) && !IsOpen(right) && KindOf(left) != KindOf(right) && !(IsPointInTime(left) && IsPointInTime(right));

    internal static bool HasOrder(FeelType type) =>
        IsOpen(type) || IsPointInTime(type) || IsDuration(type) || Is(type, FeelType.Number) || Is(type, FeelType.Text) || Is(type, FeelType.Time);

    internal static bool Is(FeelType type, FeelType basic) => type.Name == basic.Name;

    internal static bool IsDuration(FeelType type) => Is(type, FeelType.DayTimeDuration) || Is(type, FeelType.YearMonthDuration);

    internal static bool IsPointInTime(FeelType type) => Is(type, FeelType.Date) || Is(type, FeelType.DateAndTime);

    internal static FeelType Of(FeelValue value) => value switch
    {
        FeelValue.Range range => new FeelType.Range(Of(range.Low is FeelValue.Null ? range.High : range.Low)),
        FeelValue.Null => FeelType.Null,
        _ => Kinds.BasicOf(value) ?? FeelType.Any,
    };

    /// <summary>The type of a property that values of a type have; null when they have none of the name; Any when that is not known.</summary>
    internal static FeelType? PropertyOf(FeelType type, string name) => type switch
    {
        FeelType.List list => PropertyOf(list.Item, name) is { } item ? new FeelType.List(item) : null,
        FeelType.Context { Entries.Count: 0 } => FeelType.Any,
        FeelType.Context context => context.Entries.GetValueOrDefault(name),
        FeelType.Range range => name is "start" or "end" ? range.End : name is "start included" or "end included" ? FeelType.Boolean : null,
        FeelType.Function => null,
        _ when Is(type, FeelType.DateAndTime) => OfDate(name) ?? OfTime(name),
        _ when Is(type, FeelType.Date) => OfDate(name) ?? OfTime(name),
        _ when Is(type, FeelType.Time) => OfTime(name),
        _ when Is(type, FeelType.DayTimeDuration) => name is "days" or "hours" or "minutes" or "seconds" ? FeelType.Number : null,
        _ when Is(type, FeelType.YearMonthDuration) => name is "years" or "months" ? FeelType.Number : null,
        _ => Is(type, FeelType.Number) || Is(type, FeelType.Text) || Is(type, FeelType.Boolean) ? null : FeelType.Any,
    };

    private static FeelType? OfDate(string name) => name is "year" or "month" or "day" or "weekday" ? FeelType.Number : null;

    private static FeelType? OfTime(string name) => name switch
    {
        "hour" or "minute" or "second" => FeelType.Number,
        "time offset" => FeelType.DayTimeDuration,
        "timezone" => FeelType.Text,
        _ => null,
    };

    private static string KindOf(FeelType type) => type switch
    {
        FeelType.List => "list",
        FeelType.Context => "context",
        FeelType.Range => "range",
        FeelType.Function => "function",
        _ => type.Name,
    };
}
