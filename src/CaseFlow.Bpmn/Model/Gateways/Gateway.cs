namespace CaseFlow.Bpmn.Model.Gateways;

/// <summary>A gateway (BPMN 2.0.2 §10.6): where tokens part and meet.</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Name">The text people read.</param>
public abstract record Gateway(ElementId Id, string? Name) : FlowNode(Id, Name)
{
    /// <summary>What the file says of its flows (<c>gatewayDirection</c>).</summary>
    public GatewayDirection Direction { get; init; }
}
