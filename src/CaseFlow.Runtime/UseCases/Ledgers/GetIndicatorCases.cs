using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Ledgers;

/// <summary>
/// The cases behind an indicator with the indicator itself, newest day first, 50 on a page. Refused with <c>indicator.unknown</c> and
/// <c>indicator.period-invalid</c>.
/// </summary>
/// <param name="Person">Who asks.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Indicator">The indicator's id.</param>
/// <param name="Part">Which of the cases.</param>
/// <param name="Filter">Which cases and which period.</param>
/// <param name="After"><see cref="IndicatorCases.Next"/> of the page before; null for the first.</param>
public sealed record GetIndicatorCases(string Person, string Mechanism, string Indicator, IndicatorPart Part, FigureFilter Filter, string? After)
    : IRequest<Outcome<IndicatorCases>>;
