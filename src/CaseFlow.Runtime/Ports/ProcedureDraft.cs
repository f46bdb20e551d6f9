using System.Collections.Immutable;

namespace CaseFlow.Runtime.Ports;

/// <summary>A procedure that somebody is drawing.</summary>
/// <param name="Head">What is said about it.</param>
/// <param name="Files">The files by path within the procedure's folder.</param>
public sealed record ProcedureDraft(ProcedureDraftHead Head, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files);
