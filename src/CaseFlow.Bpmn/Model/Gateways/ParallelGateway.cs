namespace CaseFlow.Bpmn.Model.Gateways;

/// <summary>A parallel gateway (BPMN 2.0.2 §10.6.4).</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Name">The text people read.</param>
public sealed record ParallelGateway(ElementId Id, string? Name) : Gateway(Id, Name);
