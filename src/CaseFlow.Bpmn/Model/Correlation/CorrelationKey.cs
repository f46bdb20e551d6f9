using System.Collections.Immutable;

namespace CaseFlow.Bpmn.Model.Correlation;

/// <summary>Correlation properties that together name a conversation (BPMN 2.0.2 table 8.34).</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Name">The text people read; null when the file gives none.</param>
/// <param name="Properties">The correlation properties, in file order.</param>
public sealed record CorrelationKey(ElementId Id, string? Name, ImmutableArray<ElementId> Properties);
