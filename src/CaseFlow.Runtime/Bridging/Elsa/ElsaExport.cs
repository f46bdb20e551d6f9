using System.Collections.Immutable;

namespace CaseFlow.Runtime.Bridging.Elsa;

/// <summary>A procedure as an Elsa 3 workflow definition.</summary>
/// <param name="Json">The definition: UTF-8.</param>
/// <param name="Remarks">What Elsa does not carry, in the order of the diagram.</param>
public sealed record ElsaExport(ReadOnlyMemory<byte> Json, ImmutableArray<ElsaRemark> Remarks);
