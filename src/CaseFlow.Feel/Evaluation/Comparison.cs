using CaseFlow.Feel.Syntax;
using CaseFlow.Feel.Values;

namespace CaseFlow.Feel.Evaluation;

/// <summary>Equality and order (DMN 1.5 §10.3.2.5, tables 52 and 53).</summary>
internal static class Comparison
{
    internal static FeelValue Compare(Operator operation, FeelValue left, FeelValue right, int position, FeelEvaluation run)
    {
        if (operation is Operator.Equal or Operator.NotEqual)
        {
            return AreEqual(left, right, position, run) is { } equal
                ? FeelValue.Of(equal == (operation == Operator.Equal))
                : NotComparable(left, right, position, run);
        }

        if (OrderOfOperands(left, right) is not { } order)
        {
            return NotComparable(left, right, position, run);
        }

        return FeelValue.Of(operation switch
        {
            Operator.Less => order < 0,
            Operator.LessOrEqual => order <= 0,
            Operator.Greater => order > 0,
            _ => order >= 0,
        });
    }

    /// <summary>Whether two values are equal, dates and times to the second; null when their types differ. Inside lists and contexts a difference of types is a difference.</summary>
    internal static bool? AreEqual(FeelValue left, FeelValue right, int position, FeelEvaluation run)
    {
        if (!run.Step(position))
        {
            return null;
        }

        return (left, right) switch
        {
            (FeelValue.Null, FeelValue.Null) => true,
            (FeelValue.Null, _) or (_, FeelValue.Null) => false,
            (FeelValue.Number a, FeelValue.Number b) => a.Value.CompareTo(b.Value) == 0,
            (FeelValue.Boolean a, FeelValue.Boolean b) => a.Value == b.Value,
            (FeelValue.Text a, FeelValue.Text b) => a.Value == b.Value,
            (FeelValue.List a, FeelValue.List b) => a.Items.Length == b.Items.Length && run.Enter(position) && Left(ListsAreEqual(a, b, position, run), run),
            (FeelValue.Context a, FeelValue.Context b) => a.Entries.Count == b.Entries.Count && run.Enter(position) && Left(ContextsAreEqual(a, b, position, run), run),
            (FeelValue.Range a, FeelValue.Range b) => a.Test == b.Test && a.LowIncluded == b.LowIncluded && a.HighIncluded == b.HighIncluded
                && AreEqual(a.Low, b.Low, position, run) == true && AreEqual(a.High, b.High, position, run) == true,
            (FeelValue.Function a, FeelValue.Function b) => ReferenceEquals(a.Value, b.Value),
            _ when TemporalOrder.Applies(left, right) => TemporalOrder.ToTheSecond(left, right) == 0,
            _ => Order(left, right) is { } order ? order == 0 : null,
        };
    }

    /// <summary>The order of two values, dates and times to the nanosecond; null when they have none.</summary>
    internal static int? Order(FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelValue.Number a, FeelValue.Number b) => a.Value.CompareTo(b.Value),
        (FeelValue.Text a, FeelValue.Text b) => CompareCodePoints(a.Value, b.Value),
        (FeelValue.DayTimeDuration a, FeelValue.DayTimeDuration b) => a.Value.CompareTo(b.Value),
        (FeelValue.YearMonthDuration a, FeelValue.YearMonthDuration b) => a.Months.CompareTo(b.Months),
        _ => TemporalOrder.Applies(left, right) ? TemporalOrder.Exact(left, right) : null,
    };

    /// <summary>The order as comparisons see it: they look at dates and times no closer than to the second.</summary>
    private static int? OrderOfOperands(FeelValue left, FeelValue right) =>
        left is FeelValue.Number a && right is FeelValue.Number b ? a.Value.CompareTo(b.Value)
        : TemporalOrder.Applies(left, right) ? TemporalOrder.ToTheSecond(left, right)
        : Order(left, right);

    internal static FeelValue NotComparable(FeelValue left, FeelValue right, int position, FeelEvaluation run) =>
        run.Fail(FeelCodes.NotComparable, position, $"{Kinds.NameOf(left)}", $"{Kinds.NameOf(right)}");

    /// <summary>By code point: ordinal comparison of UTF-16 units would put U+FF0C after U+20000.</summary>
    private static int CompareCodePoints(string left, string right)
    {
        var shared = left.AsSpan().CommonPrefixLength(right);
        if (shared == left.Length || shared == right.Length)
        {
            return left.Length.CompareTo(right.Length);
        }

        var (a, b) = (left[shared], right[shared]);
        return char.IsSurrogate(a) == char.IsSurrogate(b) ? a.CompareTo(b) : char.IsSurrogate(a) ? 1 : -1;
    }

    /// <summary>Lists and contexts may lie in each other as deep as calls may.</summary>
    private static bool Left(bool equal, FeelEvaluation run)
    {
        run.Leave();
        return equal;
    }

    private static bool ListsAreEqual(FeelValue.List left, FeelValue.List right, int position, FeelEvaluation run)
    {
        for (var i = 0; i < left.Items.Length; i++)
        {
            if (AreEqual(left.Items[i], right.Items[i], position, run) != true)
            {
                return false;
            }
        }

        return true;
    }

    private static bool ContextsAreEqual(FeelValue.Context left, FeelValue.Context right, int position, FeelEvaluation run)
    {
        foreach (var entry in left.Entries)
        {
            if (!right.Entries.TryGetValue(entry.Key, out var other) || AreEqual(entry.Value, other, position, run) != true)
            {
                return false;
            }
        }

        return true;
    }
}
