using CaseFlow.Feel.Evaluation;
using CaseFlow.Feel.Values;

namespace CaseFlow.Feel.Functions;

/// <summary>Numbers (DMN 1.5 §10.3.4.5).</summary>
internal static class NumberFunctions
{
    private const int LeastScale = -6111;
    private const int GreatestScale = 6176;
    private static readonly FeelNumber Two = FeelNumber.From(2);

    internal static FeelValue Abs(Arguments arguments) => arguments.One(0) switch
    {
        FeelValue.DayTimeDuration duration => new FeelValue.DayTimeDuration(duration.Value.Abs()),
        FeelValue.YearMonthDuration { Months: > long.MinValue } duration => new FeelValue.YearMonthDuration(Math.Abs(duration.Months)),
        _ => arguments.TryNumber(0, out var number) ? FeelValue.Of(number.Abs()) : FeelValue.Missing,
    };

    internal static FeelValue Floor(Arguments arguments) => Round(arguments, FeelRounding.Floor);

    internal static FeelValue Ceiling(Arguments arguments) => Round(arguments, FeelRounding.Ceiling);

    internal static FeelValue Decimal(Arguments arguments) => Round(arguments, FeelRounding.HalfEven);

    internal static FeelValue RoundUp(Arguments arguments) => Round(arguments, FeelRounding.Up);

    internal static FeelValue RoundDown(Arguments arguments) => Round(arguments, FeelRounding.Down);

    internal static FeelValue RoundHalfUp(Arguments arguments) => Round(arguments, FeelRounding.HalfUp);

    internal static FeelValue RoundHalfDown(Arguments arguments) => Round(arguments, FeelRounding.HalfDown);

    internal static FeelValue RoundHalfEven(Arguments arguments) => Round(arguments, FeelRounding.HalfEven);

    internal static FeelValue Modulo(Arguments arguments)
    {
        if (!arguments.TryNumber(0, out var dividend) || !arguments.TryNumber(1, out var divisor))
        {
            return FeelValue.Missing;
        }

        return divisor.IsZero
            ? arguments.Run.Fail(FeelCodes.DivisionByZero, arguments.Position, "divisor", "0")
            : arguments.InRange(dividend.Modulo(divisor));
    }

    internal static FeelValue SquareRoot(Arguments arguments) => Costly(arguments, DecimalPower.SquareRoot);

    internal static FeelValue Log(Arguments arguments) => Costly(arguments, DecimalPower.NaturalLogarithm);

    internal static FeelValue Exp(Arguments arguments) => Costly(arguments, DecimalPower.Exponential);

    internal static FeelValue Odd(Arguments arguments) => arguments.TryNumber(0, out var number) ? FeelValue.Of(number.Modulo(Two) == FeelNumber.From(1)) : FeelValue.Missing;

    internal static FeelValue Even(Arguments arguments) => arguments.TryNumber(0, out var number) ? FeelValue.Of(number.Modulo(Two) == FeelNumber.Zero) : FeelValue.Missing;

    private static FeelValue Costly(Arguments arguments, Func<FeelNumber, FeelNumber?> function) =>
        arguments.TryNumber(0, out var number) && arguments.Run.Step(arguments.Position, Arithmetic.CostOfPower) ? arguments.InRange(function(number)) : FeelValue.Missing;

    private static FeelValue Round(Arguments arguments, FeelRounding rounding)
    {
        var scale = 0;
        if (!arguments.TryNumber(0, out var number) || (arguments.Has(1) && !arguments.TryWhole(1, out scale)))
        {
            return FeelValue.Missing;
        }

        return scale is < LeastScale or > GreatestScale
            ? arguments.Run.Fail(FeelCodes.OutOfRange, arguments.Position, $"{LeastScale}..{GreatestScale}", $"{scale}")
            : arguments.InRange(number.Round(scale, rounding));
    }
}
