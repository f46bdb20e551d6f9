using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model.Data;

namespace CaseFlow.Bpmn.Model;

/// <summary>A node of a process that sequence flows connect (BPMN 2.0.2 §10.2–10.5): one record per kind of element.</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Name">The text people read; null when the file gives none.</param>
public abstract record FlowNode(ElementId Id, string? Name)
{
    /// <summary>What the case records when this node is entered or completed (<c>caseflow:milestone</c>).</summary>
    public ImmutableArray<Milestone> Milestones { get; init; } = [];

    /// <summary>What it takes, gives and keeps.</summary>
    public NodeData Data { get; init; } = NodeData.None;

    /// <summary>The documentation texts of the element, in order.</summary>
    public ImmutableArray<string> Documentation { get; init; } = [];

    /// <summary>Extension elements that CaseFlow does not interpret, kept as written.</summary>
    public ImmutableArray<ForeignXml> Foreign { get; init; } = [];
}
