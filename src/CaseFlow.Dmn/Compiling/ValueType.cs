using System.Collections.Frozen;
using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Compiling;

/// <summary>A type that values must be of; null is of every type.</summary>
/// <param name="Name">The name as the file writes it.</param>
/// <param name="Fits">Whether a value other than null is of the basic type.</param>
/// <param name="Allowed">Unary tests of the types that narrow it.</param>
internal sealed record ValueType(string Name, Func<FeelValue, bool> Fits, ImmutableArray<FeelUnaryTests> Allowed)
{
    private static readonly FrozenDictionary<string, Func<FeelValue, bool>> Basic = new Dictionary<string, Func<FeelValue, bool>>(StringComparer.Ordinal)
    {
        ["Any"] = _ => true,
        ["string"] = value => value is FeelValue.Text,
        ["boolean"] = value => value is FeelValue.Boolean,
        ["number"] = value => value is FeelValue.Number,
        ["date"] = value => value is FeelValue.Date,
        ["time"] = value => value is FeelValue.Time,
        ["dateTime"] = value => value is FeelValue.DateAndTime,
        ["date and time"] = value => value is FeelValue.DateAndTime,
        ["dayTimeDuration"] = value => value is FeelValue.DayTimeDuration,
        ["days and time duration"] = value => value is FeelValue.DayTimeDuration,
        ["yearMonthDuration"] = value => value is FeelValue.YearMonthDuration,
        ["years and months duration"] = value => value is FeelValue.YearMonthDuration,
        ["list"] = value => value is FeelValue.List,
        ["context"] = value => value is FeelValue.Context,

        // Names that Camunda's modeller writes.
        ["integer"] = IsWhole,
        ["long"] = IsWhole,
        ["double"] = value => value is FeelValue.Number,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal static ValueType Any { get; } = new("Any", _ => true, []);

    internal static ValueType? Find(string name) => Basic.TryGetValue(name, out var fits) ? new ValueType(name, fits, []) : null;

    private static bool IsWhole(FeelValue value) => value is FeelValue.Number { Value.IsInteger: true };
}
