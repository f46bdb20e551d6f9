using CaseFlow.Host.Localization;
using CaseFlow.Runtime.Ledgers;

namespace CaseFlow.Host.Web;

/// <summary>What an indicator divides by what, in words.</summary>
internal static class FigureMeaning
{
    /// <summary>The formula in words; empty when the procedure says nothing.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="indicator">The indicator.</param>
    public static string Of(Texts texts, IndicatorDefinition indicator) => (indicator.NumeratorMeaning, indicator.DenominatorMeaning) switch
    {
        ({ } above, { } below) => texts.Get("indicator.formula", ("numerator", above.In(Texts.Language)), ("denominator", below.In(Texts.Language))),
        ({ } only, null) => only.In(Texts.Language),
        (null, { } only) => only.In(Texts.Language),
        _ => "",
    };
}
