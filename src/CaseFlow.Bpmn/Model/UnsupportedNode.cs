namespace CaseFlow.Bpmn.Model;

/// <summary>A node of a kind, or with a property, that the engine does not carry out; kept so that publishing can name it.</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Name">The text people read.</param>
/// <param name="Kind">The local name of the element or of the part that is not supported, such as <c>complexGateway</c>.</param>
public sealed record UnsupportedNode(ElementId Id, string? Name, string Kind) : FlowNode(Id, Name);
