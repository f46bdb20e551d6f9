using System.Collections.Immutable;
using CaseFlow.Feel.Syntax;

namespace CaseFlow.Feel;

/// <summary>A value of the FEEL language (DMN 1.5, chapter 10.3.2): a closed family, immutable.</summary>
public abstract record FeelValue
{
    private const int SmallNumbers = 256;
    private static readonly Number[] Small = [.. Enumerable.Range(0, SmallNumbers).Select(value => new Number(FeelNumber.From(value)))];

    private FeelValue()
    {
    }

    /// <summary>The null value, also the result of every failed evaluation.</summary>
    public static FeelValue Missing { get; } = new Null();

    /// <summary>The value true.</summary>
    public static FeelValue True { get; } = new Boolean(true);

    /// <summary>The value false.</summary>
    public static FeelValue False { get; } = new Boolean(false);

    /// <summary>How deep lists, contexts and ranges lie in each other: 0 for a value without parts.</summary>
    internal virtual int Depth => 0;

    /// <summary>Wraps a text.</summary>
    /// <param name="value">The text; any length the caller has already bounded.</param>
    public static FeelValue Of(string value) => new Text(value);

    /// <summary>Wraps a truth value.</summary>
    /// <param name="value">The truth value.</param>
    public static FeelValue Of(bool value) => value ? True : False;

    /// <summary>Wraps a whole number exactly.</summary>
    /// <param name="value">The number.</param>
    public static FeelValue Of(long value) => value is >= 0 and < SmallNumbers ? Small[value] : new Number(FeelNumber.From(value));

    /// <summary>Wraps a number.</summary>
    /// <param name="value">The number.</param>
    public static FeelValue Of(FeelNumber value) => new Number(value);

    /// <summary>FEEL null.</summary>
    public sealed record Null : FeelValue;

    /// <summary>FEEL boolean.</summary>
    /// <param name="Value">The truth value.</param>
    public sealed record Boolean(bool Value) : FeelValue;

    /// <summary>FEEL number of up to 34 significant decimal digits.</summary>
    /// <param name="Value">The number.</param>
    public sealed record Number(FeelNumber Value) : FeelValue;

    /// <summary>FEEL string.</summary>
    /// <param name="Value">The text.</param>
    public sealed record Text(string Value) : FeelValue;

    /// <summary>FEEL date without time and zone.</summary>
    /// <param name="Value">The calendar date.</param>
    public sealed record Date(FeelDate Value) : FeelValue;

    /// <summary>FEEL time of day.</summary>
    /// <param name="Value">The time of day and where it is meant.</param>
    public sealed record Time(FeelTime Value) : FeelValue;

    /// <summary>FEEL date and time.</summary>
    /// <param name="Value">The date and time and where it is meant.</param>
    public sealed record DateAndTime(FeelDateTime Value) : FeelValue;

    /// <summary>FEEL days and time duration.</summary>
    /// <param name="Value">The length of time; may be negative.</param>
    public sealed record DayTimeDuration(FeelDuration Value) : FeelValue;

    /// <summary>FEEL years and months duration.</summary>
    /// <param name="Months">The whole months; may be negative.</param>
    public sealed record YearMonthDuration(long Months) : FeelValue;

    /// <summary>
    /// FEEL range (DMN 1.5 §10.3.2.7): of two ends, or of the values that fulfil a comparison, <c>(&lt; 10)</c>. Both are never equal. Of two ends,
    /// one that is null is not known, so that nothing can be said to lie within.
    /// </summary>
    /// <param name="Low">The lower end; null for none.</param>
    /// <param name="LowIncluded">Whether the lower end is in the range; false where a comparison has none.</param>
    /// <param name="High">The upper end; null for none.</param>
    /// <param name="HighIncluded">Whether the upper end is in the range; false where a comparison has none.</param>
    public sealed record Range(FeelValue Low, bool LowIncluded, FeelValue High, bool HighIncluded) : FeelValue
    {
        /// <summary>The comparison that its values fulfil; null for a range of two ends.</summary>
        internal Operator? Test { get; init; }
    }

    /// <summary>FEEL function: built in, defined in FEEL, or given from outside. Two are equal when they are the same object.</summary>
    /// <param name="Value">The function.</param>
    public sealed record Function(FeelFunction Value) : FeelValue;

    /// <summary>FEEL list.</summary>
    /// <param name="Items">The items in order.</param>
    public sealed record List(ImmutableArray<FeelValue> Items) : FeelValue
    {
        private int depth;

        internal override int Depth
        {
            get
            {
                if (depth == 0)
                {
                    var deepest = 0;
                    foreach (var item in Items)
                    {
                        deepest = Math.Max(deepest, item.Depth);
                    }

                    depth = deepest + 1;
                }

                return depth;
            }
        }

        /// <inheritdoc/>
        public bool Equals(List? other) => other is not null && Items.SequenceEqual(other.Items);

        /// <inheritdoc/>
        public override int GetHashCode() => Items.Aggregate(17, (hash, item) => HashCode.Combine(hash, item));
    }

    /// <summary>FEEL context: named entries; names are compared ordinally.</summary>
    /// <param name="Entries">The entries by name.</param>
    public sealed record Context(ImmutableSortedDictionary<string, FeelValue> Entries) : FeelValue
    {
        private int depth;

        internal override int Depth
        {
            get
            {
                if (depth == 0)
                {
                    var deepest = 0;
                    foreach (var entry in Entries)
                    {
                        deepest = Math.Max(deepest, entry.Value.Depth);
                    }

                    depth = deepest + 1;
                }

                return depth;
            }
        }

        /// <inheritdoc/>
        public bool Equals(Context? other) => other is not null && Entries.SequenceEqual(other.Entries);

        /// <inheritdoc/>
        public override int GetHashCode() => Entries.Aggregate(17, (hash, entry) => HashCode.Combine(hash, entry.Key, entry.Value));
    }
}
