namespace CaseFlow.Bpmn.Model;

/// <summary>An escalation (BPMN 2.0.2 §8.4.4).</summary>
/// <param name="Id">The escalation's id.</param>
/// <param name="Name">The text people read.</param>
/// <param name="Code">The code by which it is caught; null catches any.</param>
public sealed record Escalation(ElementId Id, string? Name, string? Code);
