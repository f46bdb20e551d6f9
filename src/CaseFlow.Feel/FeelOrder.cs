using System.Collections.Immutable;
using CaseFlow.Feel.Evaluation;
using CaseFlow.Feel.Values;

namespace CaseFlow.Feel;

/// <summary>The order of the values of each kind, as comparisons see it, and values that lie between others.</summary>
public static class FeelOrder
{
    private static readonly FeelExpression Sum = FeelExpression.Parse("a + b", ["a", "b"]).Expression!;
    private static readonly FeelExpression Difference = FeelExpression.Parse("a - b", ["a", "b"]).Expression!;
    private static readonly FeelExpression Middle = FeelExpression.Parse("(a + b) / 2", ["a", "b"]).Expression!;
    private static readonly FeelExpression Down = FeelExpression.Parse("floor(a)", ["a"]).Expression!;
    private static readonly FeelValue One = FeelValue.Of(1);
    private static readonly ImmutableArray<FeelValue> NumberSteps = [One];
    private static readonly ImmutableArray<FeelValue> MonthSteps = [Value("duration(\"P1M\")")];
    private static readonly ImmutableArray<FeelValue> TimeSteps =
    [
        Value("duration(\"P1D\")"), Value("duration(\"PT1H\")"), Value("duration(\"PT1M\")"), Value("duration(\"PT1S\")"), Value("duration(\"PT0.000000001S\")"),
    ];

    /// <summary>What is put behind a text to get a later one, likelier characters first.</summary>
    private static readonly ImmutableArray<string> Suffixes = ["a", "A", "0", " ", "\u0001", "\0"];

    private static readonly ImmutableArray<string> EarlyTexts = ["a", "A", "0", ""];

    /// <summary>
    /// The order of two values: numbers, texts by code points, dates, times, durations, and booleans with false before true. Dates and times count to
    /// the second.
    /// </summary>
    /// <param name="one">One value.</param>
    /// <param name="other">The other value.</param>
    /// <returns>Below 0 where the first comes first, 0 where comparisons find no difference, above 0 otherwise; null where the two have no order.</returns>
    public static int? Compare(FeelValue one, FeelValue other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return one is FeelValue.Boolean a && other is FeelValue.Boolean b ? a.Value.CompareTo(b.Value)
            : TemporalOrder.Applies(one, other) ? TemporalOrder.ToTheSecond(one, other)
            : Comparison.Order(one, other);
    }

    /// <summary>A value that lies between two others of one kind, as simple as possible: of numbers a whole one where there is one.</summary>
    /// <param name="low">The one below; null for none.</param>
    /// <param name="high">The one above; null for none. One of the two is given.</param>
    /// <returns>A value that differs from both; null where there is none that can be written.</returns>
    public static FeelValue? Between(FeelValue? low, FeelValue? high)
    {
        var known = low ?? high ?? throw new ArgumentNullException(nameof(low));
        return known switch
        {
            FeelValue.Text => Texts(low as FeelValue.Text, high as FeelValue.Text).FirstOrDefault(value => Lies(low, value, high)),
            FeelValue.Number => Numbers(low, high).FirstOrDefault(value => Lies(low, value, high)),
            FeelValue.YearMonthDuration => Steps(low, high, MonthSteps).FirstOrDefault(value => Lies(low, value, high)),
            FeelValue.Date or FeelValue.Time or FeelValue.DateAndTime or FeelValue.DayTimeDuration =>
                Steps(low, high, TimeSteps).FirstOrDefault(value => Lies(low, value, high)),
            _ => null,
        };
    }

    private static bool Lies(FeelValue? low, FeelValue value, FeelValue? high) =>
        (low is null || Compare(low, value) < 0) && (high is null || Compare(value, high) < 0);

    private static IEnumerable<FeelValue> Numbers(FeelValue? low, FeelValue? high)
    {
        if (low is not null)
        {
            yield return Evaluate(Sum, Evaluate(Down, low, One), One);
        }

        foreach (var value in Steps(low, high, NumberSteps))
        {
            yield return value;
        }

        if (low is not null && high is not null)
        {
            yield return Evaluate(Middle, low, high);
        }
    }

    private static IEnumerable<FeelValue> Steps(FeelValue? low, FeelValue? high, ImmutableArray<FeelValue> steps)
    {
        foreach (var step in steps)
        {
            yield return low is not null ? Evaluate(Sum, low, step) : Evaluate(Difference, high!, step);
        }
    }

    private static IEnumerable<FeelValue> Texts(FeelValue.Text? low, FeelValue.Text? high) => low is null
        ? EarlyTexts.Select(FeelValue.Of)
        : Suffixes.Select(suffix => FeelValue.Of(low.Value + suffix));

    private static FeelValue Evaluate(FeelExpression expression, FeelValue a, FeelValue b) =>
        expression.Evaluate(ImmutableDictionary<string, FeelValue>.Empty.Add("a", a).Add("b", b), new FeelEvaluation(default));

    private static FeelValue Value(string text) =>
        FeelExpression.Parse(text).Expression!.Evaluate(ImmutableDictionary<string, FeelValue>.Empty, new FeelEvaluation(default));
}
