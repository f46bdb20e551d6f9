using System.Collections.Immutable;

namespace CaseFlow.Engine.Events;

/// <summary>Why a multi-instance activity ended before all its instances had.</summary>
/// <param name="Expression">The completion condition as written.</param>
/// <param name="Inputs">What it reads, by variable or path, as FEEL text.</param>
public sealed record LoopEnd(string Expression, ImmutableSortedDictionary<string, string> Inputs);
