using System.Collections.Immutable;

namespace CaseFlow.Runtime.UseCases.Ledgers;

/// <summary>What leaders see first.</summary>
/// <param name="Indicators">The indicators.</param>
/// <param name="Categories">What most cases registered in the period are about, most first.</param>
/// <param name="Places">Where most of them are: the places next below, most first.</param>
public sealed record Dashboard(IndicatorList Indicators, ImmutableArray<HotSpot> Categories, ImmutableArray<HotSpot> Places);
