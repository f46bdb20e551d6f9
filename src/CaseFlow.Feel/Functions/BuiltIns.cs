using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CaseFlow.Feel.Functions;

/// <summary>The built-in functions (DMN 1.5 §10.3.4), one entry each.</summary>
internal static class BuiltIns
{
    internal const string IsDefined = "is defined";

    internal static ImmutableArray<BuiltIn> All { get; } =
    [
        new("not", ConversionFunctions.Not, "negand: boolean -> boolean"),
        new(IsDefined, arguments => FeelValue.Of(arguments[0] is not FeelValue.Null), "value -> boolean"),
        new("string", ConversionFunctions.String, "from -> string"),
        new("number", ConversionFunctions.Number, "from, grouping separator?: string, decimal separator?: string -> number"),
        new("range", ConversionFunctions.Range, "from: string -> range"),

        new("get value", ContextFunctions.GetValue, "m: context, key: string", "context, key", "context, keys"),
        new("get entries", ContextFunctions.GetEntries, "m: context -> list", "context"),
        new("context", ContextFunctions.Context, "entries: list -> context"),
        new("context put", ContextFunctions.Put, "context: context, key!: string, value -> context", "context, keys, value"),
        new("context merge", ContextFunctions.Merge, "contexts: list -> context"),

        new("string length", TextFunctions.Length, "string: string -> number"),
        new("substring", TextFunctions.Substring, "string: string, start position: number, length?: number -> string"),
        new("substring before", TextFunctions.Before, "string: string, match: string -> string"),
        new("substring after", TextFunctions.After, "string: string, match: string -> string"),
        new("upper case", TextFunctions.Upper, "string: string -> string"),
        new("lower case", TextFunctions.Lower, "string: string -> string"),
        new("contains", TextFunctions.Contains, "string: string, match: string -> boolean"),
        new("starts with", TextFunctions.StartsWith, "string: string, match: string -> boolean"),
        new("ends with", TextFunctions.EndsWith, "string: string, match: string -> boolean"),
        new("string join", TextFunctions.Join, "list: list, delimiter?: string -> string"),
        new("matches", PatternFunctions.Matches, "input: string, pattern: string, flags?: string -> boolean"),
        new("replace", PatternFunctions.Replace, "input: string, pattern: string, replacement: string, flags?: string -> string"),
        new("split", PatternFunctions.Split, "string: string, delimiter: string -> list"),

        new("list contains", MemberFunctions.Contains, "list: list, element -> boolean"),
        new("index of", MemberFunctions.IndexOf, "list: list, match -> list"),
        new("union", MemberFunctions.Union, "list...: list -> list"),
        new("distinct values", MemberFunctions.DistinctValues, "list: list -> list"),
        new("duplicate values", MemberFunctions.DuplicateValues, "list: list -> list"),
        new("count", ListFunctions.Count, "list: list -> number"),
        new("append", ListFunctions.Append, "list: list, item... -> list"),
        new("concatenate", ListFunctions.Concatenate, "list...: list -> list"),
        new("flatten", ListFunctions.Flatten, "list: list -> list"),
        new("reverse", ListFunctions.Reverse, "list: list -> list"),
        new("sublist", ListFunctions.Sublist, "list: list, start position: number, length?: number -> list"),
        new("insert before", ListFunctions.InsertBefore, "list: list, position: number, newItem -> list"),
        new("remove", ListFunctions.Remove, "list: list, position: number -> list"),
        new("list replace", ListFunctions.Replace, "list: list, position: number, newItem -> list", "list, match, newItem"),
        new("sort", SortFunction.Sort, "list: list, precedes: function -> list"),
        new("min", Aggregates.Min, "list: list", "c..."),
        new("max", Aggregates.Max, "list: list", "c..."),
        new("sum", Aggregates.Sum, "list: list", "n..."),
        new("mean", Aggregates.Mean, "list: list", "n..."),
        new("all", Aggregates.All, "list: list -> boolean", "b..."),
        new("any", Aggregates.Any, "list: list -> boolean", "b..."),
        new("product", StatisticFunctions.Product, "list: list -> number", "n..."),
        new("median", StatisticFunctions.Median, "list: list -> number", "n..."),
        new("mode", StatisticFunctions.Mode, "list: list -> list", "n..."),
        new("stddev", StatisticFunctions.StandardDeviation, "list: list -> number", "n..."),

        new("abs", NumberFunctions.Abs, "n"),
        new("floor", NumberFunctions.Floor, "n: number, scale?: number -> number"),
        new("ceiling", NumberFunctions.Ceiling, "n: number, scale?: number -> number"),
        new("decimal", NumberFunctions.Decimal, "n: number, scale: number -> number"),
        new("round up", NumberFunctions.RoundUp, "n: number, scale?: number -> number"),
        new("round down", NumberFunctions.RoundDown, "n: number, scale?: number -> number"),
        new("round half up", NumberFunctions.RoundHalfUp, "n: number, scale?: number -> number"),
        new("round half down", NumberFunctions.RoundHalfDown, "n: number, scale?: number -> number"),
        new("round half even", NumberFunctions.RoundHalfEven, "n: number, scale?: number -> number"),
        new("modulo", NumberFunctions.Modulo, "dividend: number, divisor: number -> number"),
        new("sqrt", NumberFunctions.SquareRoot, "number: number -> number"),
        new("log", NumberFunctions.Log, "number: number -> number"),
        new("exp", NumberFunctions.Exp, "number: number -> number"),
        new("odd", NumberFunctions.Odd, "number: number -> boolean"),
        new("even", NumberFunctions.Even, "number: number -> boolean"),

        new("before", RangeFunctions.Before, "point1, point2 -> boolean", "point, range", "range, point", "range1, range2"),
        new("after", RangeFunctions.After, "point1, point2 -> boolean", "point, range", "range, point", "range1, range2"),
        new("meets", RangeFunctions.Meets, "range1: range, range2: range -> boolean"),
        new("met by", RangeFunctions.MetBy, "range1: range, range2: range -> boolean"),
        new("overlaps", RangeFunctions.Overlaps, "range1: range, range2: range -> boolean"),
        new("overlaps before", RangeFunctions.OverlapsBefore, "range1: range, range2: range -> boolean"),
        new("overlaps after", RangeFunctions.OverlapsAfter, "range1: range, range2: range -> boolean"),
        new("finishes", RangeFunctions.Finishes, "point, range: range -> boolean", "range1, range2"),
        new("finished by", RangeFunctions.FinishedBy, "range: range, point -> boolean", "range1, range2"),
        new("includes", RangeFunctions.Includes, "range: range, point -> boolean", "range1, range2"),
        new("during", RangeFunctions.During, "point, range: range -> boolean", "range1, range2"),
        new("starts", RangeFunctions.Starts, "point, range: range -> boolean", "range1, range2"),
        new("started by", RangeFunctions.StartedBy, "range: range, point -> boolean", "range1, range2"),
        new("coincides", RangeFunctions.Coincides, "point1, point2 -> boolean", "range1, range2"),

        new("date", TemporalFunctions.Date, "from -> date", "year: number, month: number, day: number -> date"),
        new("time", TemporalFunctions.Time, "from -> time", "hour: number, minute: number, second: number, offset? -> time"),
        new(
            "date and time",
            TemporalFunctions.DateAndTime,
            "from -> date and time",
            "date, time, timezone? -> date and time",
            "year, month, day, hour, minute, second, offset? -> date and time",
            "year, month, day, hour, minute, second, timezone -> date and time"),
        new("duration", TemporalFunctions.Duration, "from"),
        new("years and months duration", TemporalFunctions.YearsAndMonths, "from, to -> years and months duration"),
        new("now", TemporalFunctions.Now, "-> date and time"),
        new("today", TemporalFunctions.Today, "-> date"),
        new("day of week", TemporalFunctions.DayOfWeek, "date -> string"),
        new("day of year", TemporalFunctions.DayOfYear, "date -> number"),
        new("month of year", TemporalFunctions.MonthOfYear, "date -> string"),
        new("week of year", TemporalFunctions.WeekOfYear, "date -> number"),
        new("is", IdentityFunctions.Is, "value1, value2, * -> boolean"),
    ];

    private static readonly FrozenDictionary<string, ImmutableArray<BuiltIn>> FirstWords = All
        .GroupBy(function => function.Called.Split(' ')[0])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(function => function.Called.Length).ToImmutableArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, BuiltIn> Names = All.ToFrozenDictionary(function => function.Called, StringComparer.Ordinal);

    /// <summary>The functions whose names begin with the word, longest names first.</summary>
    internal static ImmutableArray<BuiltIn> StartingWith(string word) => FirstWords.TryGetValue(word, out var functions) ? functions : [];

    /// <summary>The function of the name; null when there is none.</summary>
    internal static BuiltIn? Named(string name) => Names.GetValueOrDefault(name);
}
