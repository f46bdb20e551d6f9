using System.Collections.Immutable;

namespace CaseFlow.Runtime.Forms;

/// <summary>Which organisational units may be chosen. Closed units never may.</summary>
/// <param name="Levels">The levels of units, such as <c>community</c> or <c>department</c>; empty for all.</param>
/// <param name="Below">The name of a value at hand that holds a unit, below which the units lie, itself included; null for everywhere.</param>
public sealed record UnitFilter(ImmutableArray<string> Levels, string? Below);
