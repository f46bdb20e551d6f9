using System.Collections.Immutable;

namespace CaseFlow.Dmn;

/// <summary>The outcome of making a DMN file ready to run.</summary>
/// <param name="Model">The decisions; null when there is any finding.</param>
/// <param name="Findings">What is wrong, in file order.</param>
public sealed record DecisionCompilation(DecisionModel? Model, ImmutableArray<DmnFinding> Findings);
