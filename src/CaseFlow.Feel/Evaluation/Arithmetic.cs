using CaseFlow.Feel.Syntax;
using CaseFlow.Feel.Values;

namespace CaseFlow.Feel.Evaluation;

/// <summary>Arithmetic operators (DMN 1.5 §10.3.2.5, tables 54 to 57).</summary>
internal static class Arithmetic
{
    /// <summary>Powers, roots and logarithms take as long as this many plain steps.</summary>
    internal const int CostOfPower = 100;

    internal static FeelValue Combine(Operator operation, FeelValue left, FeelValue right, int position, FeelEvaluation run)
    {
        if (left is FeelValue.Number a && right is FeelValue.Number b)
        {
            return Numbers(operation, a.Value, b.Value, position, run);
        }

        return operation switch
        {
            Operator.Add => Sum(left, right, position, run),
            Operator.Subtract => Difference(left, right, position, run),
            Operator.Multiply => Product(left, right, position, run),
            Operator.Divide => Quotient(left, right, position, run),
            _ => Mismatch(left, right, position, run),
        };
    }

    internal static FeelValue Negate(FeelValue value, int position, FeelEvaluation run) => value switch
    {
        FeelValue.Number number => FeelValue.Of(number.Value.Negate()),
        FeelValue.DayTimeDuration duration => new FeelValue.DayTimeDuration(duration.Value.Negate()),
        FeelValue.YearMonthDuration duration => InRange(TemporalArithmetic.Months(-(Int128)duration.Months), position, run),
        _ => run.WrongType(position, "number", value),
    };

    internal static FeelValue InRange(FeelValue? value, int position, FeelEvaluation run) =>
        value ?? run.Fail(FeelCodes.OutOfRange, position, "value in range", "value out of range");

    private static FeelValue Numbers(Operator operation, FeelNumber left, FeelNumber right, int position, FeelEvaluation run)
    {
        if (operation == Operator.Divide && right.IsZero)
        {
            return run.Fail(FeelCodes.DivisionByZero, position, "divisor", "0");
        }

        var result = operation switch
        {
            Operator.Add => left.Add(right),
            Operator.Subtract => left.Subtract(right),
            Operator.Multiply => left.Multiply(right),
            Operator.Divide => left.Divide(right),
            _ => run.Step(position, CostOfPower) ? left.Power(right) : null,
        };
        return InRange(result is { } number ? FeelValue.Of(number) : null, position, run);
    }

    private static FeelValue Sum(FeelValue left, FeelValue right, int position, FeelEvaluation run) => (left, right) switch
    {
        (FeelValue.Text a, FeelValue.Text b) => run.Allow(position, (long)a.Value.Length + b.Value.Length) ? FeelValue.Of(a.Value + b.Value) : FeelValue.Missing,
        (var value, FeelValue.DayTimeDuration duration) when TakesTime(value) => InRange(TemporalArithmetic.Add(value, duration.Value), position, run),
        (FeelValue.DayTimeDuration duration, var value) when TakesTime(value) => InRange(TemporalArithmetic.Add(value, duration.Value), position, run),
        (var value, FeelValue.YearMonthDuration duration) when TakesMonths(value) => InRange(TemporalArithmetic.Add(value, duration.Months), position, run),
        (FeelValue.YearMonthDuration duration, var value) when TakesMonths(value) => InRange(TemporalArithmetic.Add(value, duration.Months), position, run),
        _ => Mismatch(left, right, position, run),
    };

    private static FeelValue Difference(FeelValue left, FeelValue right, int position, FeelEvaluation run) => (left, right) switch
    {
        (var value, FeelValue.DayTimeDuration duration) when TakesTime(value) => InRange(TemporalArithmetic.Add(value, duration.Value.Negate()), position, run),
        (var value, FeelValue.YearMonthDuration { Months: > long.MinValue } duration) when TakesMonths(value) => InRange(TemporalArithmetic.Add(value, -duration.Months), position, run),
        _ when TemporalOrder.Applies(left, right) => TemporalOrder.Difference(left, right) ?? Comparison.NotComparable(left, right, position, run),
        _ => Mismatch(left, right, position, run),
    };

    private static FeelValue Product(FeelValue left, FeelValue right, int position, FeelEvaluation run) => (left, right) switch
    {
        (FeelValue.DayTimeDuration duration, FeelValue.Number factor) => Scale(duration, factor, position, run),
        (FeelValue.Number factor, FeelValue.DayTimeDuration duration) => Scale(duration, factor, position, run),
        (FeelValue.YearMonthDuration duration, FeelValue.Number factor) => Scale(duration, factor, position, run),
        (FeelValue.Number factor, FeelValue.YearMonthDuration duration) => Scale(duration, factor, position, run),
        _ => Mismatch(left, right, position, run),
    };

    private static FeelValue Quotient(FeelValue left, FeelValue right, int position, FeelEvaluation run)
    {
        var zero = right switch
        {
            FeelValue.Number number => number.Value.IsZero,
            FeelValue.DayTimeDuration duration => duration.Value == FeelDuration.Zero,
            FeelValue.YearMonthDuration duration => duration.Months == 0,
            _ => false,
        };
        if (zero)
        {
            return run.Fail(FeelCodes.DivisionByZero, position, "divisor", "0");
        }

        return (left, right) switch
        {
            (FeelValue.DayTimeDuration a, FeelValue.Number b) => InRange(TemporalArithmetic.Span(a.Value.ToNumber().Divide(b.Value)), position, run),
            (FeelValue.YearMonthDuration a, FeelValue.Number b) => InRange(TemporalArithmetic.Months(FeelNumber.From(a.Months).Divide(b.Value)), position, run),
            (FeelValue.DayTimeDuration a, FeelValue.DayTimeDuration b) => Ratio(a.Value.ToNumber(), b.Value.ToNumber()),
            (FeelValue.YearMonthDuration a, FeelValue.YearMonthDuration b) => Ratio(FeelNumber.From(a.Months), FeelNumber.From(b.Months)),
            _ => Mismatch(left, right, position, run),
        };
    }

    private static FeelValue Ratio(FeelNumber left, FeelNumber right) => FeelValue.Of(left.Divide(right)!.Value);

    private static FeelValue Scale(FeelValue.DayTimeDuration duration, FeelValue.Number factor, int position, FeelEvaluation run) =>
        InRange(TemporalArithmetic.Span(duration.Value.ToNumber().Multiply(factor.Value)), position, run);

    private static FeelValue Scale(FeelValue.YearMonthDuration duration, FeelValue.Number factor, int position, FeelEvaluation run) =>
        InRange(TemporalArithmetic.Months(FeelNumber.From(duration.Months).Multiply(factor.Value)), position, run);

    private static bool TakesTime(FeelValue value) => value is FeelValue.Date or FeelValue.DateAndTime or FeelValue.Time or FeelValue.DayTimeDuration;

    private static bool TakesMonths(FeelValue value) => value is FeelValue.Date or FeelValue.DateAndTime or FeelValue.YearMonthDuration;

    private static FeelValue Mismatch(FeelValue left, FeelValue right, int position, FeelEvaluation run) =>
        run.Fail(FeelCodes.WrongType, position, "operands that fit", $"{Kinds.NameOf(left)}, {Kinds.NameOf(right)}");
}
