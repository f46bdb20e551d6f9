using System.Collections.Immutable;
using CaseFlow.Feel.Values;

namespace CaseFlow.Feel;

/// <summary>A type of the FEEL language (DMN 1.5 §10.3.2.9): a closed family, immutable.</summary>
public abstract record FeelType
{
    private FeelType(string name) => Name = name;

    /// <summary>Every value.</summary>
    public static FeelType Any { get; } = new Basic("Any", _ => true);

    /// <summary>The value null alone.</summary>
    public static FeelType Null { get; } = new Basic("Null", value => value is FeelValue.Null);

    /// <summary>Numbers.</summary>
    public static FeelType Number { get; } = new Basic("number", value => value is FeelValue.Number);

    /// <summary>Strings.</summary>
    public static FeelType Text { get; } = new Basic("string", value => value is FeelValue.Text);

    /// <summary>Booleans.</summary>
    public static FeelType Boolean { get; } = new Basic("boolean", value => value is FeelValue.Boolean);

    /// <summary>Dates.</summary>
    public static FeelType Date { get; } = new Basic("date", value => value is FeelValue.Date);

    /// <summary>Times.</summary>
    public static FeelType Time { get; } = new Basic("time", value => value is FeelValue.Time);

    /// <summary>Dates with time.</summary>
    public static FeelType DateAndTime { get; } = new Basic("date and time", value => value is FeelValue.DateAndTime);

    /// <summary>Days and time durations.</summary>
    public static FeelType DayTimeDuration { get; } = new Basic("days and time duration", value => value is FeelValue.DayTimeDuration);

    /// <summary>Years and months durations.</summary>
    public static FeelType YearMonthDuration { get; } = new Basic("years and months duration", value => value is FeelValue.YearMonthDuration);

    /// <summary>The name as FEEL writes it, such as <c>list&lt;number&gt;</c>.</summary>
    public string Name { get; }

    /// <summary>The type that a basic name of FEEL stands for; null for another name.</summary>
    /// <param name="name">The name with single spaces, as <c>date and time</c>.</param>
    public static FeelType? Named(string name) => name switch
    {
        "Any" => Any,
        "Null" => Null,
        "number" => Number,
        "string" => Text,
        "boolean" => Boolean,
        "date" => Date,
        "time" => Time,
        "date and time" => DateAndTime,
        "days and time duration" => DayTimeDuration,
        "years and months duration" => YearMonthDuration,
        "list" => new List(Any),
        "context" => new Context(ImmutableSortedDictionary<string, FeelType>.Empty),
        "range" => new Range(Any),
        "function" => new Function([], Any) { IsAnyFunction = true },
        _ => null,
    };

    /// <summary>Whether a value is of the type, as <c>instance of</c> asks it: tests that narrow the type are not looked at. Null is of no type but Null and Any.</summary>
    /// <param name="value">The value.</param>
    public abstract bool Has(FeelValue value);

    /// <summary>Whether every value of this type is one of the other (DMN 1.5 §10.3.2.9.3).</summary>
    /// <param name="other">The other type.</param>
    public virtual bool ConformsTo(FeelType other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return ReferenceEquals(this, Null) || other.Name == Any.Name || Name == other.Name;
    }

    /// <summary>
    /// The value as one of the type (DMN 1.5 §10.3.2.9.4): itself, a list of it, the only item of it, a date at midnight UTC, or a function held
    /// to the types asked for; null, as every type allows, stays null.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <returns>The value of the type; null (not a FEEL null) when there is none.</returns>
    public FeelValue? Convert(FeelValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value is FeelValue.Null || Fits(value))
        {
            return value;
        }

        var converted = (value, Unrestricted) switch
        {
            (FeelValue.List { Items: [var only] }, not List) => Convert(only),
            (not FeelValue.List, List list) => list.Item.Convert(value) is { } item ? new FeelValue.List([item]) : null,
            (FeelValue.Date, var basic) when ReferenceEquals(basic, DateAndTime) => Conversion.AtMidnight(value),
            (FeelValue.Function function, Function type) => type.Held(function.Value),
            _ => null,
        };
        return converted is null or FeelValue.Null or FeelValue.Function || Fits(converted) ? converted : null;
    }

    /// <summary>A type of the values of another that pass a test from outside, such as the allowed values of an item definition (DMN 1.5 §7.3.3).</summary>
    /// <param name="name">The name.</param>
    /// <param name="basis">The other type.</param>
    /// <param name="allows">Whether a value of the other type, never null, is one of this; without side effects.</param>
    public static FeelType Restrict(string name, FeelType basis, Func<FeelValue, bool> allows)
    {
        ArgumentNullException.ThrowIfNull(basis);
        ArgumentNullException.ThrowIfNull(allows);
        return new Restricted(name, basis, allows);
    }

    /// <summary>The type without the tests that narrow it; itself where nothing does.</summary>
    public FeelType Unrestricted => this is Restricted restricted ? restricted.Basis.Unrestricted : this;

    /// <inheritdoc/>
    public sealed override string ToString() => Name;

    /// <summary>Whether a value may stand where the type is asked for: as <see cref="Has"/>, with the tests that narrow it, but null fits inside of lists and contexts.</summary>
    private protected virtual bool Fits(FeelValue value) => Has(value);

    /// <summary>A type without parts.</summary>
    private sealed record Basic(string Called, Func<FeelValue, bool> Test) : FeelType(Called)
    {
        public override bool Has(FeelValue value) => Test(value);
    }

    /// <summary>A type whose values pass a test.</summary>
    private sealed record Restricted(string Called, FeelType Basis, Func<FeelValue, bool> Allows) : FeelType(Called)
    {
        public override bool Has(FeelValue value) => Basis.Has(value);

        public override bool ConformsTo(FeelType other) => base.ConformsTo(other) || Basis.ConformsTo(other);

        private protected override bool Fits(FeelValue value) => Basis.Fits(value) && Allows(value);
    }

    /// <summary>Lists.</summary>
    /// <param name="Item">The type of the items.</param>
    public sealed record List(FeelType Item) : FeelType($"list<{Item.Name}>")
    {
        /// <inheritdoc/>
        public override bool Has(FeelValue value) => value is FeelValue.List list && list.Items.All(Item.Has);

        /// <inheritdoc/>
        public override bool ConformsTo(FeelType other) => base.ConformsTo(other) || (other is List list && Item.ConformsTo(list.Item));

        private protected override bool Fits(FeelValue value) => value is FeelValue.List list && list.Items.All(item => item is FeelValue.Null || Item.Fits(item));
    }

    /// <summary>Contexts that have at least certain entries.</summary>
    /// <param name="Entries">The types of the entries by name.</param>
    public sealed record Context(ImmutableSortedDictionary<string, FeelType> Entries)
        : FeelType($"context<{string.Join(", ", Entries.Select(entry => $"{entry.Key}: {entry.Value.Name}"))}>")
    {
        /// <inheritdoc/>
        public override bool Has(FeelValue value) =>
            value is FeelValue.Context context && Entries.All(entry => context.Entries.TryGetValue(entry.Key, out var part) && (part is FeelValue.Null || entry.Value.Has(part)));

        /// <inheritdoc/>
        public override bool ConformsTo(FeelType other) => base.ConformsTo(other)
            || (other is Context context && context.Entries.All(entry => Entries.TryGetValue(entry.Key, out var part) && part.ConformsTo(entry.Value)));

        private protected override bool Fits(FeelValue value) => value is FeelValue.Context context
            && Entries.All(entry => context.Entries.TryGetValue(entry.Key, out var part) && (part is FeelValue.Null || entry.Value.Fits(part)));
    }

    /// <summary>Ranges.</summary>
    /// <param name="End">The type of the ends.</param>
    public sealed record Range(FeelType End) : FeelType($"range<{End.Name}>")
    {
        /// <inheritdoc/>
        public override bool Has(FeelValue value) => value is FeelValue.Range range && Holds(range.Low) && Holds(range.High);

        /// <inheritdoc/>
        public override bool ConformsTo(FeelType other) => base.ConformsTo(other) || (other is Range range && End.ConformsTo(range.End));

        private bool Holds(FeelValue end) => end is FeelValue.Null || End.Has(end);
    }

    /// <summary>Functions.</summary>
    /// <param name="Parameters">The types of the parameters.</param>
    /// <param name="Result">The type of what it gives.</param>
    public sealed record Function(ImmutableArray<FeelType> Parameters, FeelType Result)
        : FeelType($"function<{string.Join(", ", Parameters.Select(parameter => parameter.Name))}> -> {Result.Name}")
    {
        /// <summary>Whether every function is of the type.</summary>
        internal bool IsAnyFunction { get; init; }

        /// <inheritdoc/>
        public override bool Has(FeelValue value) => value is FeelValue.Function { Value: var function }
            && (IsAnyFunction || Of(function).ConformsTo(this));

        /// <inheritdoc/>
        public override bool ConformsTo(FeelType other) => base.ConformsTo(other)
            || (other is Function function
                && (function.IsAnyFunction || (Parameters.Length == function.Parameters.Length && Result.ConformsTo(function.Result)
                    && Parameters.Zip(function.Parameters).All(pair => pair.Second.ConformsTo(pair.First)))));

        /// <summary>The function, held to these types when it is called; null when it cannot be.</summary>
        internal FeelValue? Held(FeelFunction function)
        {
            var agrees = function.Parameters.Length == Parameters.Length && (IsOpen(function.Result) || IsOpen(Result) || function.Result.ConformsTo(Result));
            return agrees
                ? new FeelValue.Function(FeelFunction.Of(
                    function.Name ?? Name,
                    [.. function.Parameters.Select((parameter, at) => IsOpen(parameter.Type) ? parameter with { Type = Parameters[at] } : parameter)],
                    IsOpen(Result) ? function.Result : Result,
                    function.Invoke))
                : null;
        }

        private static bool IsOpen(FeelType type) => ReferenceEquals(type, Any);

        private static Function Of(FeelFunction function) => new([.. function.Parameters.Select(parameter => parameter.Type)], function.Result);
    }
}
