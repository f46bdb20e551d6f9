using System.Globalization;
using CaseFlow.Host.Localization;
using CaseFlow.Runtime.UseCases.Ledgers;

namespace CaseFlow.Host.Web;

/// <summary>Indicators in figures that people read, always with the fraction behind.</summary>
internal static class FigureWords
{
    /// <summary>The figure of the period.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="figure">The indicator.</param>
    public static string Show(Texts texts, IndicatorFigure figure) => Show(texts, figure, figure.Figure);

    /// <summary>The figure of the period before; empty for a change, which tells it already.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="figure">The indicator.</param>
    public static string Before(Texts texts, IndicatorFigure figure) => figure.Definition.IsChange ? ""
        : texts.Get("indicator.before", ("figure", Show(texts, figure, figure.Before)), ("fraction", Fraction(texts, figure, figure.Before)));

    /// <summary>Numerator and denominator of the period.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="figure">The indicator.</param>
    public static string Fraction(Texts texts, IndicatorFigure figure) => figure.Definition.IsChange
        ? texts.Get("indicator.change", ("before", figure.Before.Denominator), ("now", figure.Counted.Denominator))
        : Fraction(texts, figure, figure.Counted);

    /// <summary>A month such as 2026-03.</summary>
    /// <param name="month">Its first day.</param>
    public static string Month(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>What an indicator came to, as a share or a sum.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="figure">The indicator.</param>
    /// <param name="counted">What was counted.</param>
    public static string Show(Texts texts, IndicatorFigure figure, Fraction counted) =>
        figure.Definition.Sum is not null ? Amount(texts, figure, counted.Numerator)
        : counted.Tenths is { } tenths ? $"{(tenths / 10m).ToString("0.0", CultureInfo.InvariantCulture)}%"
        : texts["indicator.none"];

    /// <summary>A numerator in words: an amount of money, or a number.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="figure">The indicator.</param>
    /// <param name="numerator">The numerator.</param>
    public static string Amount(Texts texts, IndicatorFigure figure, long numerator) =>
        figure.Definition.IsMoney ? Yuan.OfFen(texts, numerator) : numerator.ToString(CultureInfo.InvariantCulture);

    private static string Fraction(Texts texts, IndicatorFigure figure, Fraction counted) =>
        figure.Definition.Sum is not null ? texts.Get("indicator.sumOf", ("n", counted.Denominator)) : $"{counted.Numerator} / {counted.Denominator}";
}
