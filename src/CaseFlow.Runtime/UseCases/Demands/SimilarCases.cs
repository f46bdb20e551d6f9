using System.Collections.Immutable;

namespace CaseFlow.Runtime.UseCases.Demands;

/// <summary>Cases that look alike.</summary>
/// <param name="Cases">At most 10, the most alike first.</param>
public sealed record SimilarCases(ImmutableArray<SimilarCase> Cases);
