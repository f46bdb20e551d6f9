namespace CaseFlow.Bpmn.Model.Containers;

/// <summary>A transaction (BPMN 2.0.2 §10.3.5): a sub-process that can be cancelled as a whole, which undoes what it did.</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Name">The text people read.</param>
/// <param name="Scope">Nodes and flows inside.</param>
/// <param name="Method">What the file says of how it is carried out, such as <c>##Compensate</c>; null for nothing.</param>
public sealed record Transaction(ElementId Id, string? Name, FlowScope Scope, string? Method) : SubProcess(Id, Name, Scope);
