using System.Collections.Immutable;

namespace CaseFlow.Dmn;

/// <summary>The outcome of making a DMN file ready to run.</summary>
/// <param name="Model">The decisions: those that are sound can be made whatever is wrong with others. Null when the file is not DMN or too large.</param>
/// <param name="Findings">What is wrong, in file order.</param>
public sealed record DecisionCompilation(DecisionModel? Model, ImmutableArray<DmnFinding> Findings);
