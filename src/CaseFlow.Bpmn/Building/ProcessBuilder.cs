using System.Collections.Immutable;
using CaseFlow.Bpmn.Diagram;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;

namespace CaseFlow.Bpmn.Building;

/// <summary>
/// Draws a process in code. Each node is connected from the one added before it; an end event or <see cref="ConnectTo"/>
/// finishes the line, and <see cref="MoveTo"/> goes on from any node. Targets may be named before they are drawn.
/// </summary>
public sealed partial class ProcessBuilder
{
    private readonly string id;
    private readonly string? name;
    private readonly ProcessBuilder? parent;
    private readonly bool executable;
    private readonly List<FlowNode> nodes = [];
    private readonly List<SequenceFlow> flows = [];
    private readonly List<Lane> lanes;
    private readonly HashSet<string> ids;
    private ElementId? cursor;

    private ProcessBuilder(string id, string? name, bool executable, ProcessBuilder? parent)
    {
        this.id = id;
        this.name = name;
        this.executable = executable;
        this.parent = parent;
        ids = parent?.ids ?? [];
        lanes = parent?.lanes ?? [];
        if (parent is null)
        {
            Claim(id);
        }
    }

    /// <summary>Begins a process.</summary>
    /// <param name="id">The process id.</param>
    /// <param name="name">The text people read.</param>
    /// <param name="executable">Whether the process says that it can be run.</param>
    public static ProcessBuilder Create(string id, string? name = null, bool executable = true) => new(id, name, executable, parent: null);

    /// <summary>Goes on from a node that was drawn before in this scope.</summary>
    /// <param name="node">The node's id.</param>
    /// <exception cref="InvalidOperationException">No such node is drawn in this scope.</exception>
    public ProcessBuilder MoveTo(string node)
    {
        _ = IndexOf(new ElementId(node));
        cursor = new ElementId(node);
        Pending = default;
        return this;
    }

    /// <summary>Adds any node and connects it from the one before; for kinds that have no word of their own here.</summary>
    /// <param name="node">The node.</param>
    /// <exception cref="InvalidOperationException">The id is already used.</exception>
    public ProcessBuilder Node(FlowNode node) => Add(node, connect: true);

    /// <summary>Notes a milestone when the last node is completed or entered.</summary>
    /// <param name="status">The status, such as <c>accepted</c>.</param>
    /// <param name="onCompleted">True for completion, false for entry.</param>
    public ProcessBuilder Milestone(string status, bool onCompleted = true) =>
        Change(node => node with { Milestones = node.Milestones.Add(new Milestone(status, onCompleted)) });

    /// <summary>Adds an embedded sub-process.</summary>
    /// <param name="id">The sub-process's id.</param>
    /// <param name="content">Draws what is inside.</param>
    /// <param name="name">The text people read.</param>
    public ProcessBuilder SubProcess(string id, Action<ProcessBuilder> content, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        var inner = new ProcessBuilder(id, name, executable, this);
        content(inner);
        return Add(new SubProcess(new ElementId(id), name, inner.BuildScope()), connect: true);
    }

    /// <summary>Adds an ad-hoc sub-process.</summary>
    /// <param name="id">The sub-process's id.</param>
    /// <param name="content">Draws what is inside; <see cref="Apart"/> between what no flow connects.</param>
    /// <param name="completion">When it is done; null for when nothing is left.</param>
    /// <param name="sequential">Whether only one activity runs at a time.</param>
    /// <param name="cancelRemaining">Whether running activities are called off when it is done.</param>
    /// <param name="name">The text people read.</param>
    public ProcessBuilder AdHocSubProcess(
        string id, Action<ProcessBuilder> content, string? completion = null, bool sequential = false, bool cancelRemaining = true, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        var inner = new ProcessBuilder(id, name, executable, this);
        content(inner);
        var condition = completion is null ? null : new Expression(completion);
        return Add(new AdHocSubProcess(new ElementId(id), name, inner.BuildScope(), sequential, condition, cancelRemaining), connect: true);
    }

    /// <summary>Draws the next node apart: no flow leads to it from the one before.</summary>
    public ProcessBuilder Apart()
    {
        cursor = null;
        Pending = default;
        return this;
    }

    /// <summary>Adds an event sub-process, which nothing flows into; the line goes on as if it were not there.</summary>
    /// <param name="id">The sub-process's id.</param>
    /// <param name="content">Draws what is inside, beginning with a start event that has a trigger.</param>
    /// <param name="name">The text people read.</param>
    public ProcessBuilder EventSubProcess(string id, Action<ProcessBuilder> content, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        var (before, held) = (cursor, Pending);
        var inner = new ProcessBuilder(id, name, executable, this);
        content(inner);
        Add(new SubProcess(new ElementId(id), name, inner.BuildScope()) { TriggeredByEvent = true }, connect: false);
        (cursor, Pending) = (before, held);
        return this;
    }

    /// <summary>Finishes the process.</summary>
    /// <exception cref="InvalidOperationException">A flow ends at a node that is not drawn, or this builder draws a sub-process.</exception>
    public Process Build() => parent is null
        ? new Process(new ElementId(id), name, executable, BuildScope(), [.. lanes]) { Data = processData }
        : throw new InvalidOperationException($"Expected to build a process, but '{id}' is a sub-process. Build the outer process.");

    /// <summary>Finishes the process as a file of its own, with the messages, errors, signals and escalations it uses and without a diagram.</summary>
    /// <param name="others">Further processes of the file.</param>
    /// <exception cref="InvalidOperationException">A flow ends at a node that is not drawn, or this builder draws a sub-process.</exception>
    public BpmnDocument BuildDocument(params Process[] others)
    {
        ImmutableArray<Process> processes = [Build(), .. others];
        var declared = processes.Select(process => Declarations.Of(process.Scope)).ToList();
        return new BpmnDocument(
            "https://caseflow.example/processes",
            processes,
            declared.SelectMany(found => found.Messages).Distinct().ToImmutableDictionary(message => message.Id),
            declared.SelectMany(found => found.Errors).Distinct().ToImmutableDictionary(error => error.Id),
            ProcessDiagram.Empty)
        {
            Signals = declared.SelectMany(found => found.Signals).Distinct().ToImmutableDictionary(signal => signal.Id),
            Escalations = declared.SelectMany(found => found.Escalations).Distinct().ToImmutableDictionary(escalation => escalation.Id),
        };
    }

    private FlowScope BuildScope()
    {
        var drawn = nodes.Select(node => node.Id).ToHashSet();
        foreach (var flow in flows)
        {
            if (!drawn.Contains(flow.Target))
            {
                throw new InvalidOperationException($"Expected flow '{flow.Id}' to end at a node of '{id}', but '{flow.Target}' is not drawn there.");
            }
        }

        return new FlowScope([.. nodes], [.. flows])
        {
            DataObjects = [.. objects],
            DataReferences = [.. references],
            Associations = [.. associations],
        };
    }

    private ProcessBuilder Add(FlowNode node, bool connect)
    {
        ArgumentNullException.ThrowIfNull(node);
        Claim(node.Id.Value);
        nodes.Add(node);
        PlaceInLane(node.Id);
        if (connect && cursor is { } source)
        {
            Connect(source, node.Id);
        }

        cursor = node.Id;
        return this;
    }

    private ProcessBuilder Change(Func<FlowNode, FlowNode> change)
    {
        var last = nodes.Count - 1;
        if (last < 0)
        {
            throw new InvalidOperationException($"Expected to change the last node of '{id}', but none is drawn yet.");
        }

        nodes[last] = change(nodes[last]);
        return this;
    }

    private int IndexOf(ElementId node)
    {
        var index = nodes.FindIndex(candidate => candidate.Id == node);
        return index >= 0 ? index : throw new InvalidOperationException($"Expected to find node '{node}' in '{id}', but it is not drawn there.");
    }

    private void Claim(string wanted)
    {
        if (!ids.Add(wanted))
        {
            throw new InvalidOperationException($"Expected to draw '{wanted}', but the id is already used.");
        }
    }
}
