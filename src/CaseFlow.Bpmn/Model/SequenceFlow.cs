namespace CaseFlow.Bpmn.Model;

/// <summary>A sequence flow (BPMN 2.0.2 §8.4.13).</summary>
/// <param name="Id">The flow's id.</param>
/// <param name="Name">The text people read; null when the file gives none.</param>
/// <param name="Source">The node the flow leaves.</param>
/// <param name="Target">The node the flow enters.</param>
/// <param name="Condition">The condition; null for an unconditional flow.</param>
public sealed record SequenceFlow(ElementId Id, string? Name, ElementId Source, ElementId Target, Expression? Condition);
