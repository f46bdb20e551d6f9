using System.Collections.Immutable;

namespace CaseFlow.Runtime.Bridging.Elsa;

/// <summary>What an Elsa 3 workflow definition was read as.</summary>
/// <param name="Files">The files of the procedure it was made of, when it is one of ours that nobody changed; else null.</param>
/// <param name="Diagram">The diagram it was read as, BPMN 2.0 XML; null when it was refused or the files are there.</param>
/// <param name="Remarks">What was not carried.</param>
/// <param name="Refusal">Why it was refused; null when it was not.</param>
public sealed record ElsaImport(
    ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>? Files, ReadOnlyMemory<byte>? Diagram, ImmutableArray<ImportRemark> Remarks, Refusal? Refusal);
