using System.Collections.Immutable;

namespace CaseFlow.Runtime.UseCases.Instances;

/// <summary>An open incident of the engine.</summary>
/// <param name="Number">Its number within the instance.</param>
/// <param name="Element">The element as drawn.</param>
/// <param name="Code">Stable code.</param>
/// <param name="Detail">What went wrong, in English.</param>
/// <param name="Flows">Flows that leave the element, one of which may be chosen by hand.</param>
public sealed record StuckView(long Number, string Element, string Code, string Detail, ImmutableArray<PlaceView> Flows);
