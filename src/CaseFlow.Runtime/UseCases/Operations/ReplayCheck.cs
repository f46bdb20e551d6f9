using System.Collections.Immutable;

namespace CaseFlow.Runtime.UseCases.Operations;

/// <summary>The outcome of a replay.</summary>
/// <param name="Entries">Journal entries replayed.</param>
/// <param name="Differences">What differs: <c>case</c>, <c>instance 2</c> or <c>head</c>; empty when the journal gives exactly the state row.</param>
public sealed record ReplayCheck(long Entries, ImmutableArray<string> Differences);
