using System.Collections.Immutable;

namespace CaseFlow.Runtime.UseCases.Traces;

/// <summary>Why an activity that is carried out several times ended early.</summary>
/// <param name="Expression">The completion condition.</param>
/// <param name="Values">The values it read.</param>
public sealed record TraceEnd(string Expression, ImmutableArray<TraceValue> Values);
