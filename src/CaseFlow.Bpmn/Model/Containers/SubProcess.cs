using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Model.Containers;

/// <summary>An embedded sub-process (BPMN 2.0.2 §10.3.5).</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Name">The text people read.</param>
/// <param name="Scope">Nodes and flows inside.</param>
public record SubProcess(ElementId Id, string? Name, FlowScope Scope) : Activity(Id, Name)
{
    /// <summary>Whether it is an event sub-process: no flow leads to it, its start event's happening begins it (<c>triggeredByEvent</c>).</summary>
    public bool TriggeredByEvent { get; init; }
}
