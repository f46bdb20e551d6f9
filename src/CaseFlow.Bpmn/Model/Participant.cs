namespace CaseFlow.Bpmn.Model;

/// <summary>A participant of a collaboration (BPMN 2.0.2 §9.3), which a diagram draws as a pool.</summary>
/// <param name="Id">The participant's id.</param>
/// <param name="Name">The text people read; null when the file gives none.</param>
/// <param name="Process">The process it carries out; null for a pool without content.</param>
public sealed record Participant(ElementId Id, string? Name, ElementId? Process);
