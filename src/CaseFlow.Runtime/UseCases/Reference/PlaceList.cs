using System.Collections.Immutable;

namespace CaseFlow.Runtime.UseCases.Reference;

/// <summary>The units.</summary>
/// <param name="Places">All open units in tree order, each after its parent.</param>
public sealed record PlaceList(ImmutableArray<PlaceView> Places);
