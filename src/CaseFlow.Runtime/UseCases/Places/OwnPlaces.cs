using System.Collections.Immutable;
using CaseFlow.Runtime.UseCases.Reference;

namespace CaseFlow.Runtime.UseCases.Places;

/// <summary>The places that a person oversees.</summary>
/// <param name="Places">In tree order.</param>
public sealed record OwnPlaces(ImmutableArray<PlaceView> Places);
