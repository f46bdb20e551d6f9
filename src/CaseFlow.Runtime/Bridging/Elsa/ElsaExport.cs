using System.Collections.Immutable;
using CaseFlow.Runtime.Deployment;

namespace CaseFlow.Runtime.Bridging.Elsa;

/// <summary>A procedure as an Elsa 3 workflow definition.</summary>
/// <param name="Procedure">The procedure.</param>
/// <param name="Json">The definition: UTF-8.</param>
/// <param name="Losses">What Elsa does not carry, in the order of the diagram.</param>
public sealed record ElsaExport(Procedure Procedure, ReadOnlyMemory<byte> Json, ImmutableArray<ElsaLoss> Losses);
