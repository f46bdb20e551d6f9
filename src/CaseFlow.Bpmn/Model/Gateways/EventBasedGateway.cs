namespace CaseFlow.Bpmn.Model.Gateways;

/// <summary>An event-based gateway (BPMN 2.0.2 §10.6.6): the first event after it that happens decides.</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Name">The text people read.</param>
public sealed record EventBasedGateway(ElementId Id, string? Name) : Gateway(Id, Name)
{
    /// <summary>Whether the events begin a new instance; it has no incoming flow then.</summary>
    public bool Instantiate { get; init; }

    /// <summary>Whether all of the events must happen (<c>eventGatewayType</c> Parallel), which only a beginning gateway may ask for.</summary>
    public bool IsParallel { get; init; }
}
