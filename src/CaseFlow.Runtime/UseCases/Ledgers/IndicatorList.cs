using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Runtime.UseCases.Ledgers;

/// <summary>Indicators of a period.</summary>
/// <param name="Figures">The indicators by mechanism.</param>
/// <param name="Period">The period.</param>
/// <param name="Now">The moment at which they were counted.</param>
public sealed record IndicatorList(ImmutableArray<IndicatorFigure> Figures, FigurePeriod Period, Instant Now);
