namespace CaseFlow.Bpmn.Model;

/// <summary>A signal (BPMN 2.0.2 §8.4.12): thrown to everything that waits for its name.</summary>
/// <param name="Id">The signal's id.</param>
/// <param name="Name">The name by which it is thrown and caught.</param>
public sealed record Signal(ElementId Id, string Name);
