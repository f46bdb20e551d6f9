using MediatR;

namespace CaseFlow.Runtime.UseCases.Ledgers;

/// <summary>
/// All indicators of a period over the cases that the person may see, with the period before and the trend. Refused with
/// <c>indicator.period-invalid</c>.
/// </summary>
/// <param name="Person">Who asks.</param>
/// <param name="Filter">Which cases and which period.</param>
public sealed record GetIndicators(string Person, FigureFilter Filter) : IRequest<Outcome<IndicatorList>>;
