namespace CaseFlow.Bpmn.Model;

/// <summary>A message (BPMN 2.0.2 §8.4.11).</summary>
/// <param name="Id">The message's id.</param>
/// <param name="Name">The name by which it is sent and received.</param>
public sealed record Message(ElementId Id, string Name);
