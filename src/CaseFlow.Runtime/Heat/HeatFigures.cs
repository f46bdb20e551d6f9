using System.Collections.Immutable;

namespace CaseFlow.Runtime.Heat;

/// <summary>What was counted over a process.</summary>
/// <param name="Instances">How many of its instances began in the period.</param>
/// <param name="Elements">The figures of its elements that were visited, by id.</param>
/// <param name="Flows">How often its flows were taken, by id; those never taken are missing.</param>
/// <param name="Unmatched">How often elements and flows were passed that the diagram does not have, by id.</param>
public sealed record HeatFigures(
    long Instances,
    ImmutableSortedDictionary<string, ElementHeat> Elements,
    ImmutableSortedDictionary<string, long> Flows,
    ImmutableSortedDictionary<string, long> Unmatched);
