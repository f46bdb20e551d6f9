using CaseFlow.Feel;

namespace CaseFlow.Dmn.Indexing;

/// <summary>Values of one kind from one to another; a single value is one from itself to itself.</summary>
/// <param name="Low">Where it begins; null for no beginning.</param>
/// <param name="LowIncluded">Whether it has its beginning.</param>
/// <param name="High">Where it ends; null for no end.</param>
/// <param name="HighIncluded">Whether it has its end.</param>
internal readonly record struct Interval(FeelValue? Low, bool LowIncluded, FeelValue? High, bool HighIncluded)
{
    internal static Interval Of(FeelValue value) => new(value, true, value, true);

    /// <summary>Whether it is a single value.</summary>
    internal bool IsPoint => ReferenceEquals(Low, High) && Low is not null;

    internal bool Has(FeelValue value)
    {
        if (Low is not null)
        {
            var order = Compare(value, Low);
            if (ReferenceEquals(Low, High) || order < 0 || (order == 0 && !LowIncluded))
            {
                return ReferenceEquals(Low, High) && order == 0;
            }
        }

        return High is null || Compare(value, High) is var end && (end < 0 || (end == 0 && HighIncluded));
    }

    /// <summary>The order of two values of the same kind.</summary>
    internal static int Compare(FeelValue one, FeelValue other) => (one, other) switch
    {
        (FeelValue.Number a, FeelValue.Number b) => a.Value.CompareTo(b.Value),
        (FeelValue.Date a, FeelValue.Date b) => a.Value.CompareTo(b.Value),
        (FeelValue.Text a, FeelValue.Text b) when a.Value == b.Value => 0,
        _ => FeelOrder.Compare(one, other) ?? throw new InvalidOperationException("Expected two values of one kind, but they are of two."),
    };

    internal static ConstantKind? KindOf(FeelValue value) => value switch
    {
        FeelValue.Number => ConstantKind.Number,
        FeelValue.Date => ConstantKind.Date,
        FeelValue.Text => ConstantKind.Text,
        FeelValue.Boolean => ConstantKind.Boolean,
        _ => null,
    };
}
