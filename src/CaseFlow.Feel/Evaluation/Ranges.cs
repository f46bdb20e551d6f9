using CaseFlow.Feel.Syntax;

namespace CaseFlow.Feel.Evaluation;

/// <summary>Ranges as values (DMN 1.5 §10.3.2.7).</summary>
internal static class Ranges
{
    internal static FeelValue Make(Node.RangeOf range, Scope? scope, FeelEvaluation run)
    {
        var low = range.Low is { } first ? Evaluator.Evaluate(first, scope, run) : null;
        var high = range.High is { } last ? Evaluator.Evaluate(last, scope, run) : null;
        return Make(low, range.LowIncluded, high, range.HighIncluded)
            ?? Comparison.NotComparable(low ?? FeelValue.Missing, high ?? FeelValue.Missing, range.Position, run);
    }

    /// <summary>The range with the ends; null (not a FEEL null) when they cannot be compared. An end that is not there is open.</summary>
    internal static FeelValue.Range? Make(FeelValue? low, bool lowIncluded, FeelValue? high, bool highIncluded)
    {
        var comparable = Comparison.Order(low ?? high!, high ?? low!) is not null;
        return comparable ? new(low ?? FeelValue.Missing, lowIncluded, high ?? FeelValue.Missing, highIncluded) : null;
    }

    /// <summary>Whether a value lies in a range; null with a diagnostic when it cannot be compared with its ends.</summary>
    internal static FeelValue Includes(FeelValue.Range range, FeelValue value, int position, FeelEvaluation run)
    {
        var above = range.Low is FeelValue.Null ? FeelValue.True
            : Comparison.Compare(range.LowIncluded ? Operator.GreaterOrEqual : Operator.Greater, value, range.Low, position, run);
        if (above is not FeelValue.Boolean { Value: true } || range.High is FeelValue.Null)
        {
            return above;
        }

        return Comparison.Compare(range.HighIncluded ? Operator.LessOrEqual : Operator.Less, value, range.High, position, run);
    }
}
