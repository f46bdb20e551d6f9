using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CaseFlow.Feel.Functions;

/// <summary>The built-in functions (DMN 1.5 §10.3.4), one entry each.</summary>
internal static class BuiltIns
{
    internal const string IsDefined = "is defined";

    /// <summary>Functions that DMN 1.5 defines and this table does not have.</summary>
    private static readonly ImmutableHashSet<string> Missing =
    [
        "matches", "replace", "sort", "before", "after", "meets", "met by", "overlaps", "overlaps before", "overlaps after", "finishes",
        "finished by", "includes", "during", "starts", "started by", "coincides", "context", "context put", "context merge", "range",
        "list replace", "stddev", "mode",
    ];

    internal static ImmutableArray<BuiltIn> All { get; } =
    [
        new("not", ConversionFunctions.Not, "negand"),
        new(IsDefined, arguments => FeelValue.Of(arguments[0] is not FeelValue.Null), "value"),
        new("string", ConversionFunctions.String, "from"),
        new("number", ConversionFunctions.Number, "from, grouping separator?, decimal separator?"),
        new("get value", ConversionFunctions.GetValue, "m, key", "context, key"),
        new("get entries", ConversionFunctions.GetEntries, "m", "context"),

        new("string length", TextFunctions.Length, "string"),
        new("substring", TextFunctions.Substring, "string, start position, length?"),
        new("substring before", TextFunctions.Before, "string, match"),
        new("substring after", TextFunctions.After, "string, match"),
        new("upper case", TextFunctions.Upper, "string"),
        new("lower case", TextFunctions.Lower, "string"),
        new("contains", TextFunctions.Contains, "string, match"),
        new("starts with", TextFunctions.StartsWith, "string, match"),
        new("ends with", TextFunctions.EndsWith, "string, match"),
        new("split", TextFunctions.Split, "string, delimiter"),
        new("string join", TextFunctions.Join, "list, delimiter?"),

        new("list contains", ListFunctions.Contains, "list, element"),
        new("count", ListFunctions.Count, "list"),
        new("min", Aggregates.Min, "list", "c..."),
        new("max", Aggregates.Max, "list", "c..."),
        new("sum", Aggregates.Sum, "list", "n..."),
        new("mean", Aggregates.Mean, "list", "n..."),
        new("median", Aggregates.Median, "list", "n..."),
        new("product", Aggregates.Product, "list", "n..."),
        new("all", Aggregates.All, "list", "b..."),
        new("any", Aggregates.Any, "list", "b..."),
        new("append", ListFunctions.Append, "list, item..."),
        new("concatenate", ListFunctions.Concatenate, "list..."),
        new("union", ListFunctions.Union, "list..."),
        new("distinct values", ListFunctions.DistinctValues, "list"),
        new("duplicate values", ListFunctions.DuplicateValues, "list"),
        new("flatten", ListFunctions.Flatten, "list"),
        new("reverse", ListFunctions.Reverse, "list"),
        new("index of", ListFunctions.IndexOf, "list, match"),
        new("sublist", ListFunctions.Sublist, "list, start position, length?"),
        new("insert before", ListFunctions.InsertBefore, "list, position, newItem"),
        new("remove", ListFunctions.Remove, "list, position"),

        new("abs", NumberFunctions.Abs, "n"),
        new("floor", NumberFunctions.Floor, "n, scale?"),
        new("ceiling", NumberFunctions.Ceiling, "n, scale?"),
        new("decimal", NumberFunctions.Decimal, "n, scale"),
        new("round up", NumberFunctions.RoundUp, "n, scale?"),
        new("round down", NumberFunctions.RoundDown, "n, scale?"),
        new("round half up", NumberFunctions.RoundHalfUp, "n, scale?"),
        new("round half down", NumberFunctions.RoundHalfDown, "n, scale?"),
        new("round half even", NumberFunctions.RoundHalfEven, "n, scale?"),
        new("modulo", NumberFunctions.Modulo, "dividend, divisor"),
        new("sqrt", NumberFunctions.SquareRoot, "number"),
        new("log", NumberFunctions.Log, "number"),
        new("exp", NumberFunctions.Exp, "number"),
        new("odd", NumberFunctions.Odd, "number"),
        new("even", NumberFunctions.Even, "number"),

        new("date", TemporalFunctions.Date, "from", "year, month, day"),
        new("time", TemporalFunctions.Time, "from", "hour, minute, second, offset?"),
        new("date and time", TemporalFunctions.DateAndTime, "from", "date, time, timezone?", "year, month, day, hour, minute, second, offset?", "year, month, day, hour, minute, second, timezone"),
        new("duration", TemporalFunctions.Duration, "from"),
        new("years and months duration", TemporalFunctions.YearsAndMonths, "from, to"),
        new("now", TemporalFunctions.Now, string.Empty),
        new("today", TemporalFunctions.Today, string.Empty),
        new("day of week", TemporalFunctions.DayOfWeek, "date"),
        new("day of year", TemporalFunctions.DayOfYear, "date"),
        new("month of year", TemporalFunctions.MonthOfYear, "date"),
        new("week of year", TemporalFunctions.WeekOfYear, "date"),
        new("is", IdentityFunctions.Is, "value1, value2"),
    ];

    private static readonly FrozenDictionary<string, BuiltIn> Names = All.ToFrozenDictionary(function => function.Called, StringComparer.Ordinal);

    /// <summary>True for a function of the standard that is not implemented.</summary>
    internal static bool IsStandard(string name) => Missing.Contains(name);

    /// <summary>The function of the name; null when there is none.</summary>
    internal static BuiltIn? Named(string name) => Names.GetValueOrDefault(name);
}
