using System.Collections.Immutable;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Ledgers;

namespace CaseFlow.Runtime.UseCases.Ledgers;

/// <summary>An indicator with what it came to.</summary>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="MechanismName">The mechanism's name.</param>
/// <param name="Definition">What it is, as the newest version has it.</param>
/// <param name="Counted">What was counted in the period: numerator and denominator as defined.</param>
/// <param name="Before">What was counted in the period before.</param>
/// <param name="Trend">The months up to the end of the period, twelve in order.</param>
public sealed record IndicatorFigure(
    string Mechanism,
    LocalText MechanismName,
    IndicatorDefinition Definition,
    Fraction Counted,
    Fraction Before,
    ImmutableArray<MonthFigure> Trend)
{
    /// <summary>
    /// The figure of the period: what was counted, or for a change how much fewer there were than in the period before, over how many there were then.
    /// </summary>
    public Fraction Figure => Definition.IsChange ? new Fraction(Before.Denominator - Counted.Denominator, Before.Denominator) : Counted;
}
