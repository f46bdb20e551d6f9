using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.Ledgers;

/// <summary>An indicator and a page of the cases behind it.</summary>
/// <param name="Figure">The indicator.</param>
/// <param name="Period">The period.</param>
/// <param name="Part">Which of the cases.</param>
/// <param name="Lines">The cases.</param>
/// <param name="Next">Where the next page begins; null on the last one.</param>
/// <param name="Now">The moment at which it was read.</param>
public sealed record IndicatorCases(
    IndicatorFigure Figure, FigurePeriod Period, IndicatorPart Part, ImmutableArray<IndicatorLine> Lines, string? Next, Instant Now);
