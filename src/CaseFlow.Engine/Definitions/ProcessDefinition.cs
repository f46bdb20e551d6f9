using System.Collections.Frozen;
using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Dmn;
using CaseFlow.Engine.Deciding;
using CaseFlow.Engine.Definitions.Data;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Definitions;

/// <summary>A process made ready to run: checked, indexed, expressions parsed. Immutable and shareable.</summary>
public sealed class ProcessDefinition
{
    internal ProcessDefinition(
        Process process,
        string hash,
        Inside root,
        FrozenDictionary<ElementId, Node> nodes,
        FrozenDictionary<ElementId, Flow> flows,
        FrozenDictionary<string, FeelExpression> expressions,
        string? unboundAction,
        ImmutableSortedDictionary<string, DecisionModel>? decisions)
    {
        Process = process;
        Hash = hash;
        Root = root;
        Nodes = nodes;
        HasReconsidered = nodes.Values.Any(node => node.Behavior.IsReconsidered(node));
        Flows = flows;
        Expressions = expressions;
        UnboundAction = unboundAction;
        Decisions = decisions ?? ImmutableSortedDictionary<string, DecisionModel>.Empty;
    }

    /// <summary>The process as read.</summary>
    public Process Process { get; }

    /// <summary>The content hash of the version that this definition belongs to.</summary>
    public string Hash { get; }

    /// <summary>Where an instance begins when something happens, in file order; a plain start event is none of them.</summary>
    public ImmutableArray<ProcessStart> Starts => Beginnings.Of(Root, text => Expressions.GetValueOrDefault(text));

    /// <summary>Whether an instance can begin without anything that triggers it: at one none start event, or where no start event is drawn.</summary>
    public bool BeginsPlainly => Root.Starts.IsEmpty || Root.Starts.Count(start => start.Event is EventDefinition.None) == 1;

    internal Correlations Correlations { get; init; } = new([]);

    internal Inside Root { get; }

    internal FrozenDictionary<ElementId, Node> Nodes { get; }

    /// <summary>Whether anywhere waiting tokens may have to go on without a new arrival.</summary>
    internal bool HasReconsidered { get; }

    internal FrozenDictionary<ElementId, Flow> Flows { get; }

    internal FrozenDictionary<string, FeelExpression> Expressions { get; }

    /// <summary>What an instance declares and what a call must bring; null for nothing.</summary>
    internal DataPlan? Data { get; init; }

    /// <summary>Names that are null as long as nothing gave them a value.</summary>
    internal ImmutableHashSet<string> DeclaredNames { get; init; } = [];

    internal string? UnboundAction { get; }

    internal ImmutableSortedDictionary<string, DecisionModel> Decisions { get; }

    /// <summary>Compiles a process without checks against a host.</summary>
    /// <param name="process">The process.</param>
    /// <param name="hash">The content hash of the version it belongs to.</param>
    public static Compilation Compile(Process process, string hash) => Compile(process, hash, CompileOptions.None);

    /// <summary>Compiles a process; what the engine or the host would not carry out faithfully is a finding that names the element.</summary>
    /// <param name="process">The process.</param>
    /// <param name="hash">The content hash of the version it belongs to.</param>
    /// <param name="options">What the host can carry out.</param>
    public static Compilation Compile(Process process, string hash, CompileOptions options) => new Compiler(process, options).Run(hash);

    /// <summary>The node with an id, at any depth; null when there is none.</summary>
    /// <param name="id">The element's id.</param>
    public FlowNode? Find(ElementId id) => Nodes.GetValueOrDefault(id)?.Element;

    /// <summary>The sequence flow with an id, at any depth; null when there is none.</summary>
    /// <param name="id">The flow's id.</param>
    public SequenceFlow? FindFlow(ElementId id) => Flows.GetValueOrDefault(id)?.Model;

    /// <summary>The user tasks at any depth with who works on them, by element id; the role is null where nobody is drawn.</summary>
    public IEnumerable<(UserTask Task, LaneRole? Role)> UserTasks =>
        Nodes.Values
            .OrderBy(node => node.Id.Value, StringComparer.Ordinal)
            .Select(node => (Task: node.Element as UserTask, node.Role))
            .Where(found => found.Task is not null)
            .Select(found => (found.Task!, found.Task!.Work.Role ?? found.Role));

    /// <summary>The nodes at any depth before which a token can be put by hand, by element id.</summary>
    public IEnumerable<FlowNode> PlacesToStart =>
        Nodes.Values.Where(node => Modifying.Unfit(node) is null).OrderBy(node => node.Id.Value, StringComparer.Ordinal).Select(node => node.Element);

    /// <summary>All sequence flows at any depth, by id.</summary>
    public IEnumerable<ElementId> AllFlows => Flows.Keys.OrderBy(id => id.Value, StringComparer.Ordinal);

    /// <summary>The sequence flows that leave a node, in file order; none for an unknown one.</summary>
    /// <param name="node">The node's id.</param>
    public IEnumerable<ElementId> FlowsFrom(ElementId node) => Nodes.GetValueOrDefault(node)?.Outgoing.Select(flow => flow.Id) ?? [];

    internal FeelExpression Expression(string text) => Expressions[text];
}
