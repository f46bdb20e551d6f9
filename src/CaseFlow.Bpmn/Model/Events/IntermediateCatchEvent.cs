namespace CaseFlow.Bpmn.Model.Events;

/// <summary>An intermediate catching event (§10.5.4): timer, message, signal, condition or the far end of a link.</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Name">The text people read.</param>
/// <param name="Definition">What it waits for or does.</param>
public sealed record IntermediateCatchEvent(ElementId Id, string? Name, EventDefinition Definition) : FlowNode(Id, Name);
