using System.Collections.Immutable;

namespace CaseFlow.Bpmn.Model.Correlation;

/// <summary>A value by which messages find the instance they belong to (BPMN 2.0.2 table 8.35).</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Name">The text people read; null when the file gives none.</param>
/// <param name="Retrievals">How it is read, by message.</param>
public sealed record CorrelationProperty(ElementId Id, string? Name, ImmutableArray<CorrelationRetrieval> Retrievals);
