using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Drafts.Names;

namespace CaseFlow.Runtime.Drafts.Checks;

/// <summary>A draft as the checks see it. They are asked only when the diagram and the description could be read.</summary>
internal sealed class DraftContent
{
    private NameFlow? names;

    public DraftContent(ProcedureReading reading, BpmnDocument document, Mechanism mechanism, DraftSurroundings around)
    {
        (Reading, Document, Mechanism, Around) = (reading, document, mechanism, around);
        Scopes = [.. document.Processes.SelectMany(process => ScopesIn(process.Scope))];
        Nodes = [.. Scopes.SelectMany(scope => scope.Nodes)];
        NodeById = Nodes.GroupBy(node => node.Id).ToImmutableDictionary(same => same.Key, same => same.First());
        OutOf = Scopes.SelectMany(scope => scope.Flows).ToLookup(flow => flow.Source);
        Into = Scopes.SelectMany(scope => scope.Flows).ToLookup(flow => flow.Target);
        Lanes = [.. document.Processes.SelectMany(process => process.Lanes)];
    }

    /// <summary>What reading gave.</summary>
    public ProcedureReading Reading { get; }

    /// <summary>The diagram.</summary>
    public BpmnDocument Document { get; }

    /// <summary>The description.</summary>
    public Mechanism Mechanism { get; }

    /// <summary>What it is checked against.</summary>
    public DraftSurroundings Around { get; }

    /// <summary>Processes and sub-processes.</summary>
    public ImmutableArray<FlowScope> Scopes { get; }

    /// <summary>The nodes of all scopes.</summary>
    public ImmutableArray<FlowNode> Nodes { get; }

    /// <summary>The nodes by id.</summary>
    public ImmutableDictionary<ElementId, FlowNode> NodeById { get; }

    /// <summary>The flows that leave a node.</summary>
    public ILookup<ElementId, SequenceFlow> OutOf { get; }

    /// <summary>The flows that enter a node.</summary>
    public ILookup<ElementId, SequenceFlow> Into { get; }

    /// <summary>The lanes.</summary>
    public ImmutableArray<Lane> Lanes { get; }

    /// <summary>Which names have a value where.</summary>
    public NameFlow Names => names ??= new NameFlow(this);

    private static IEnumerable<FlowScope> ScopesIn(FlowScope scope) =>
        scope.Nodes.OfType<SubProcess>().SelectMany(inner => ScopesIn(inner.Scope)).Prepend(scope);
}
