using CaseFlow.Feel.Syntax;

namespace CaseFlow.Feel.Evaluation;

/// <summary>Ranges as values (DMN 1.5 §10.3.2.7).</summary>
internal static class Ranges
{
    internal static FeelValue Make(Node.RangeOf range, Scope? scope, FeelEvaluation run)
    {
        var low = Evaluator.Evaluate(range.Low, scope, run);
        var high = range.Test is null ? Evaluator.Evaluate(range.High, scope, run) : low;
        return (range.Test is { } test ? Of(test, low) : Between(low, range.LowIncluded, high, range.HighIncluded))
            ?? Comparison.NotComparable(low, high, range.Position, run);
    }

    /// <summary>The range between two ends, of which one may be null; null (not a FEEL null) when they cannot be compared.</summary>
    internal static FeelValue.Range? Between(FeelValue low, bool lowIncluded, FeelValue high, bool highIncluded)
    {
        var known = low is FeelValue.Null ? high : low;
        return Comparison.Order(known, high is FeelValue.Null ? known : high) is null ? null : new(low, lowIncluded, high, highIncluded);
    }

    /// <summary>The range of the values that fulfil a comparison with a value; null (not a FEEL null) when the value has no order.</summary>
    internal static FeelValue.Range? Of(Operator test, FeelValue value)
    {
        if (Comparison.Order(value, value) is null)
        {
            return null;
        }

        return test switch
        {
            Operator.Less => new(FeelValue.Missing, false, value, false) { Test = test },
            Operator.LessOrEqual => new(FeelValue.Missing, false, value, true) { Test = test },
            Operator.Greater => new(value, false, FeelValue.Missing, false) { Test = test },
            Operator.GreaterOrEqual => new(value, true, FeelValue.Missing, false) { Test = test },
            _ => new(value, true, value, true) { Test = test },
        };
    }

    /// <summary>Whether a value lies in a range; null with a diagnostic when it cannot be compared with its ends, or one of two ends is null.</summary>
    internal static FeelValue Includes(FeelValue.Range range, FeelValue value, int position, FeelEvaluation run)
    {
        if (range.Test is { } test)
        {
            return Comparison.Compare(test, value, range.Low is FeelValue.Null ? range.High : range.Low, position, run);
        }

        var above = Comparison.Compare(range.LowIncluded ? Operator.GreaterOrEqual : Operator.Greater, value, range.Low, position, run);
        return Logic.IsTrue(above) ? Comparison.Compare(range.HighIncluded ? Operator.LessOrEqual : Operator.Less, value, range.High, position, run) : above;
    }

    /// <summary>Whether the value is of a type that the range can tell about.</summary>
    internal static bool CanTell(FeelValue.Range range, FeelValue value) => Comparison.Order(value, range.Low is FeelValue.Null ? range.High : range.Low) is not null;

    /// <summary>A property; null (not a FEEL null) for a name that is none.</summary>
    internal static FeelValue? Property(FeelValue.Range range, string name) => name switch
    {
        _ when range.Test == Operator.NotEqual => null,
        "start" => range.Low,
        "end" => range.High,
        "start included" => FeelValue.Of(range.LowIncluded),
        "end included" => FeelValue.Of(range.HighIncluded),
        _ => null,
    };
}
