using System.Collections.Immutable;

namespace CaseFlow.Runtime.Ports;

/// <summary>A published version of a procedure.</summary>
/// <param name="Head">Which version.</param>
/// <param name="Files">The files by path within the procedure's folder, such as <c>process.bpmn</c> and <c>forms/accept.json</c>.</param>
public sealed record ProcedureVersion(ProcedureVersionHead Head, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files);
