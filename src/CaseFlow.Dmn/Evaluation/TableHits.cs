using System.Collections.Immutable;

namespace CaseFlow.Dmn.Evaluation;

/// <summary>What a table read and which rules matched; annotations are null where there are none.</summary>
internal sealed record TableHits(ImmutableArray<DecisionInput> Inputs, ImmutableArray<int> Rules, ImmutableArray<string>? Annotations);
