namespace CaseFlow.Bpmn.Model.Gateways;

/// <summary>An inclusive gateway (BPMN 2.0.2 §10.6.3).</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Name">The text people read.</param>
/// <param name="Default">The flow taken when no other flow is; null when none is marked.</param>
public sealed record InclusiveGateway(ElementId Id, string? Name, ElementId? Default) : Gateway(Id, Name);
