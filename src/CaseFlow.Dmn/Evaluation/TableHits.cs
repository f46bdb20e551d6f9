using System.Collections.Immutable;

namespace CaseFlow.Dmn.Evaluation;

/// <summary>What a table read and which rules matched.</summary>
internal sealed record TableHits(ImmutableArray<DecisionInput> Inputs, ImmutableArray<int> Rules, ImmutableArray<string> Annotations);
