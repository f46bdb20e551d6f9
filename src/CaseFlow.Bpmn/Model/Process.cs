using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Correlation;
using CaseFlow.Bpmn.Model.Data;

namespace CaseFlow.Bpmn.Model;

/// <summary>A process (BPMN 2.0.2 §10.2).</summary>
/// <param name="Id">The process id, by which it is started and called.</param>
/// <param name="Name">The text people read; null when the file gives none.</param>
/// <param name="IsExecutable">Whether the file says that the process can be run.</param>
/// <param name="Scope">Nodes and flows at the top level.</param>
/// <param name="Lanes">The lanes, nested ones after their parent.</param>
public sealed record Process(ElementId Id, string? Name, bool IsExecutable, FlowScope Scope, ImmutableArray<Lane> Lanes)
{
    /// <summary>Whether this is a global task (§10.3.4), which is carried out as a process of this one task.</summary>
    public bool IsGlobalTask { get; init; }

    /// <summary>The mechanism whose procedure this is (<c>caseflow:mechanism</c>); null when the file does not say.</summary>
    public string? Mechanism { get; init; }

    /// <summary>What the process takes and gives when it is called, and its properties.</summary>
    public NodeData Data { get; init; } = NodeData.None;

    /// <summary>How messages find their instance; empty where the file says nothing.</summary>
    public ImmutableArray<CorrelationSubscription> Subscriptions { get; init; } = [];

    /// <summary>
    /// Who works on a node: the role of the innermost lane that has one and contains the node, else that of the sub-process around the node.
    /// Null when no lane says. The task's own role (<c>caseflow:work</c>) is not looked at.
    /// </summary>
    /// <param name="node">A node of this process, at any depth.</param>
    public LaneRole? RoleOf(ElementId node)
    {
        var path = new List<ElementId>();
        if (!FindPath(Scope, node, path))
        {
            return null;
        }

        return path.Select(RoleByLane).FirstOrDefault(role => role is not null);
    }

    private LaneRole? RoleByLane(ElementId node)
    {
        for (var lane = Lanes.LastOrDefault(candidate => candidate.Members.Contains(node)); lane is not null; lane = ParentOf(lane))
        {
            if (lane.Role is { } role)
            {
                return role;
            }
        }

        return null;
    }

    private Lane? ParentOf(Lane lane) => lane.Parent is { } parent ? Lanes.FirstOrDefault(candidate => candidate.Id == parent && candidate != lane) : null;

    private static bool FindPath(FlowScope scope, ElementId wanted, List<ElementId> path)
    {
        foreach (var node in scope.Nodes)
        {
            if (node.Id == wanted || (node is SubProcess inner && FindPath(inner.Scope, wanted, path)))
            {
                path.Add(node.Id);
                return true;
            }
        }

        return false;
    }
}
