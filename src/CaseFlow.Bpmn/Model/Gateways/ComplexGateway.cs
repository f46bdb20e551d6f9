namespace CaseFlow.Bpmn.Model.Gateways;

/// <summary>A complex gateway (BPMN 2.0.2 §10.6.5): a join that a condition opens.</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Name">The text people read.</param>
/// <param name="Default">The flow taken when no other flow is; null when none is marked.</param>
/// <param name="Activation">When the gateway fires, over <c>activationCount</c> and the variables; null when the file gives none.</param>
public sealed record ComplexGateway(ElementId Id, string? Name, ElementId? Default, Expression? Activation) : Gateway(Id, Name);
