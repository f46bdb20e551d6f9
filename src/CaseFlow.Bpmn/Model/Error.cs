namespace CaseFlow.Bpmn.Model;

/// <summary>An error (BPMN 2.0.2 §8.4.3).</summary>
/// <param name="Id">The error's id.</param>
/// <param name="Name">The text people read.</param>
/// <param name="Code">The code by which it is caught; null catches or means any.</param>
public sealed record Error(ElementId Id, string? Name, string? Code);
