namespace CaseFlow.Bpmn.Model.Gateways;

/// <summary>An exclusive event-based gateway in the flow (BPMN 2.0.2 §10.6.6): the first event after it that happens decides.</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Name">The text people read.</param>
public sealed record EventBasedGateway(ElementId Id, string? Name) : FlowNode(Id, Name);
