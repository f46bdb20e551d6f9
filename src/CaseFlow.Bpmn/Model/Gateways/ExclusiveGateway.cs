namespace CaseFlow.Bpmn.Model.Gateways;

/// <summary>An exclusive gateway (BPMN 2.0.2 §10.6.2).</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Name">The text people read.</param>
/// <param name="Default">The flow taken when no condition holds; null when none is marked.</param>
public sealed record ExclusiveGateway(ElementId Id, string? Name, ElementId? Default) : Gateway(Id, Name);
