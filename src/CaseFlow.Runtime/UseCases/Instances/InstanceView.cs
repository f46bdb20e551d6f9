using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Engine.State;

namespace CaseFlow.Runtime.UseCases.Instances;

/// <summary>A process instance as it stands now.</summary>
/// <param name="Number">Its number within the case; 1 is the root.</param>
/// <param name="ProcessName">The process as drawn.</param>
/// <param name="Status">Where it is in its life.</param>
/// <param name="Document">The file with the diagram of its version.</param>
/// <param name="Process">The process.</param>
/// <param name="Visits">Open visits, oldest first.</param>
/// <param name="Tokens">Tokens that wait at joins.</param>
/// <param name="Incidents">Open incidents.</param>
/// <param name="Variables">Variables, those of the process first.</param>
/// <param name="Scopes">Open sub-processes.</param>
/// <param name="Targets">Elements before which a token can be put.</param>
/// <param name="Flows">Sequence flows on which a token can be put.</param>
public sealed record InstanceView(
    int Number,
    string ProcessName,
    InstanceStatus Status,
    BpmnDocument Document,
    Process Process,
    ImmutableArray<VisitView> Visits,
    ImmutableArray<TokenView> Tokens,
    ImmutableArray<StuckView> Incidents,
    ImmutableArray<VariableView> Variables,
    ImmutableArray<VisitView> Scopes,
    ImmutableArray<PlaceView> Targets,
    ImmutableArray<PlaceView> Flows)
{
    /// <summary>Whether it has ended.</summary>
    public bool IsEnded => Status is not (InstanceStatus.Running or InstanceStatus.Suspended);
}
