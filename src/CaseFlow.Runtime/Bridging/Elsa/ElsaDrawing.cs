using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using CaseFlow.Bpmn.Diagram;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Runtime.Bridging.Elsa;

/// <summary>Draws a flowchart of Elsa as BPMN.</summary>
/// <param name="originals">What the steps were before they went to Elsa; null for a definition from elsewhere.</param>
internal sealed class ElsaDrawing(ElsaOriginals? originals)
{
    private const int Most = 2_000;
    private const int DeepestChart = 8;
    private const double Wide = 100;
    private const double High = 80;
    private const double Round = 36;

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly ImmutableDictionary<ElementId, DiagramShape>.Builder shapes = ImmutableDictionary.CreateBuilder<ElementId, DiagramShape>();
    private readonly ImmutableDictionary<ElementId, DiagramEdge>.Builder edges = ImmutableDictionary.CreateBuilder<ElementId, DiagramEdge>();
    private readonly Dictionary<ElementId, ElementId> defaults = [];
    private int count;

    /// <summary>What was not carried.</summary>
    public List<ImportRemark> Remarks { get; } = [];

    /// <summary>Draws a definition's root.</summary>
    public BpmnDocument Draw(JsonObject root, string name)
    {
        taken.Add("Process_1");
        var scope = Scope(root, 1);
        var process = new Process(new ElementId("Process_1"), name, true, scope, []);
        return new BpmnDocument(
            "https://caseflow.example/processes",
            [process],
            Caught(scope).OfType<EventDefinition.MessageRef>().Select(caught => caught.Message).OfType<Message>().DistinctBy(message => message.Id).ToImmutableDictionary(message => message.Id),
            ImmutableDictionary<ElementId, Error>.Empty,
            new ProcessDiagram(shapes.ToImmutable(), edges.ToImmutable()))
        {
            Signals = Caught(scope).OfType<EventDefinition.SignalRef>().Select(caught => caught.Signal).OfType<Signal>().DistinctBy(signal => signal.Id).ToImmutableDictionary(signal => signal.Id),
        };
    }

    private static IEnumerable<EventDefinition?> Caught(FlowScope scope) => scope.Nodes
        .Select(node => node switch
        {
            StartEvent start => start.Definition,
            IntermediateCatchEvent caught => caught.Definition,
            BoundaryEvent edge => edge.Definition,
            _ => null,
        })
        .Concat(scope.Nodes.OfType<SubProcess>().SelectMany(inner => Caught(inner.Scope)));

    private FlowScope Scope(JsonObject chart, int depth)
    {
        if (depth > DeepestChart)
        {
            throw new ElsaException("depth");
        }

        var isSequence = ElsaTexts.Of(chart["type"]) == "Elsa.Sequence";
        if (!isSequence && chart["activities"] is not JsonArray)
        {
            throw new ElsaException("activities");
        }

        var nodes = new List<FlowNode>();
        var ids = new Dictionary<string, FlowNode>(StringComparer.Ordinal);
        var activities = new Dictionary<ElementId, JsonObject>();
        foreach (var activity in (chart["activities"] as JsonArray ?? []).OfType<JsonObject>())
        {
            var node = Node(activity, depth);
            nodes.Add(node);
            activities[node.Id] = activity;
            ids.TryAdd(ElsaTexts.Of(activity["id"]) ?? node.Id.Value, node);
        }

        nodes = nodes.ConvertAll(node => OnEdge(node, activities[node.Id], ids));
        var flows = isSequence
            ? nodes.Zip(nodes.Skip(1), (source, target) => Flow(source, target, "Done", activities)).ToList()
            : Flows(chart, ids, activities);
        // The way that is taken when no other is has no condition; elsewhere that would be one too many.
        nodes = nodes.ConvertAll(node => !defaults.TryGetValue(node.Id, out var way) ? node : node switch
        {
            ExclusiveGateway gateway => gateway with { Default = way },
            InclusiveGateway gateway => gateway with { Default = way },
            _ => node,
        });
        Ends(nodes, flows, ElsaTexts.Of(chart["start"]) is { } start ? ids.GetValueOrDefault(start) : null);
        return new FlowScope([.. nodes], [.. flows]);
    }

    private FlowNode Node(JsonObject activity, int depth)
    {
        Count();
        var id = Free(ElsaTexts.Of(activity["id"]));
        var metadata = activity["metadata"] as JsonObject;
        var name = ElsaTexts.Of(metadata?["displayText"]) ?? ElsaTexts.Of(activity["name"]);
        var type = ElsaTexts.Of(activity["type"]) ?? "?";
        var node = type is "Elsa.Flowchart" or "Elsa.Sequence"
            ? new SubProcess(id, name, Scope(activity, depth + 1))
            : originals?.Start(id, name, type, activity) ?? new ElsaNodes(Remark).Read(activity, type, id, name);
        node = originals?.Restored(node) ?? node;
        var (x, y) = ElsaTexts.PositionOf(activity);
        var (wide, high) = node is Gateway ? (50, 50) : node is StartEvent or EndEvent or IntermediateCatchEvent ? (Round, Round) : (Wide, High);
        shapes[id] = new DiagramShape(id, new DiagramBounds(x, y, wide, high), null, false, true);
        return node;
    }

    // What we drew on the edge of a step stands beside it in Elsa; it goes back there, as long as both are.
    private FlowNode OnEdge(FlowNode node, JsonObject activity, Dictionary<string, FlowNode> ids)
    {
        var ours = ElsaParts.OursOf(activity);
        if (node is not IntermediateCatchEvent caught || ids.GetValueOrDefault(ElsaTexts.Of(ours?["attachedTo"]) ?? "") is not Activity step)
        {
            return node;
        }

        var edge = new BoundaryEvent(caught.Id, caught.Name, step.Id, (ours!["interrupting"] as JsonValue)?.GetValueKind() != JsonValueKind.False, caught.Definition);
        ids[ElsaTexts.Of(activity["id"]) ?? edge.Id.Value] = edge;
        var box = shapes[step.Id].Bounds;
        shapes[edge.Id] = new DiagramShape(edge.Id, new DiagramBounds(box.X + box.Width - (Round * 1.5), box.Y + box.Height - (Round / 2), Round, Round), null, false, true);
        return edge;
    }

    private List<SequenceFlow> Flows(JsonObject chart, Dictionary<string, FlowNode> ids, Dictionary<ElementId, JsonObject> activities)
    {
        var flows = new List<SequenceFlow>();
        var connections = (chart["connections"] as JsonArray ?? []).OfType<JsonObject>().Select(ElsaTexts.ConnectionOf).ToList();
        var ways = connections.Select(way => (way.Source, way.Target)).ToHashSet();
        foreach (var (from, port, to) in connections)
        {
            // What sits on an edge begins with its step, which Elsa was told by connections of its own.
            if (ids.GetValueOrDefault(to ?? "") is BoundaryEvent edge && ways.Contains((from, edge.AttachedTo.Value)))
            {
                continue;
            }

            if (from is null || to is null || !ids.TryGetValue(from, out var source) || !ids.TryGetValue(to, out var target) || target is BoundaryEvent)
            {
                var at = ids.GetValueOrDefault(from ?? "");
                Remarks.Add(new ImportRemark(ElsaCodes.LooseConnection, at?.Id.Value, at?.Name ?? from ?? "", [("activity", to ?? "")]));
                continue;
            }

            flows.Add(Flow(source, target, port ?? "Done", activities));
        }

        return flows;
    }

    private SequenceFlow Flow(FlowNode source, FlowNode target, string port, Dictionary<ElementId, JsonObject> activities)
    {
        Count();
        var id = Free($"Flow_{source.Id.Value}_{target.Id.Value}");
        var (from, to) = (shapes[source.Id].Bounds, shapes[target.Id].Bounds);
        edges[id] = new DiagramEdge(id, [new DiagramPoint(from.X + from.Width, from.Y + (from.Height / 2)), new DiagramPoint(to.X, to.Y + (to.Height / 2))], null);
        if (port is "Default" or "False")
        {
            defaults.TryAdd(source.Id, id);
        }

        var (condition, missing) = source is ExclusiveGateway or InclusiveGateway ? ElsaNodes.ConditionOf(activities[source.Id], port) : (null, null);
        if (missing is not null)
        {
            Remark(source, ElsaCodes.UnknownExpression, ("expression", missing));
        }

        return new SequenceFlow(id, NameOf(activities.GetValueOrDefault(source.Id), port), source.Id, target.Id, condition is null ? null : new Expression(condition));
    }

    private static string? NameOf(JsonObject? activity, string port) =>
        ElsaTexts.Of((ElsaParts.OursOf(activity)?[ElsaParts.Names] as JsonObject)?[port])
        ?? (port is "Done" or "In" or "Default" ? null : port);

    // A flowchart begins where it says, or where nothing leads to, and ends where nothing leads on.
    private void Ends(List<FlowNode> nodes, List<SequenceFlow> flows, FlowNode? start)
    {
        if (nodes.Count > 0 && !nodes.Exists(node => node is StartEvent))
        {
            var first = start ?? nodes.Find(node => node is not BoundaryEvent && flows.TrueForAll(flow => flow.Target != node.Id)) ?? nodes[0];
            var began = new StartEvent(Free("Start"), null, new EventDefinition.None());
            Place(began.Id, shapes[first.Id].Bounds, -80);
            nodes.Insert(0, began);
            flows.Insert(0, Flow(began, first, "Done", []));
        }

        foreach (var last in nodes.Where(node => node is not (EndEvent or SubProcess { TriggeredByEvent: true }) && flows.TrueForAll(flow => flow.Source != node.Id)).ToList())
        {
            var ended = new EndEvent(Free("End"), null, new EventDefinition.None(), null);
            Place(ended.Id, shapes[last.Id].Bounds, shapes[last.Id].Bounds.Width + 40);
            nodes.Add(ended);
            flows.Add(Flow(last, ended, "Done", nodes.ToDictionary(node => node.Id, _ => new JsonObject())));
        }
    }

    private void Place(ElementId id, DiagramBounds beside, double away) =>
        shapes[id] = new DiagramShape(id, new DiagramBounds(beside.X + away, beside.Y + ((beside.Height - Round) / 2), Round, Round), null, false, true);

    private void Remark(FlowNode node, string code, params (string Name, string Value)[] arguments) =>
        Remarks.Add(new ImportRemark(code, node.Id.Value, node.Name ?? node.Id.Value, [.. arguments]));

    private void Count()
    {
        if (++count > Most * 3)
        {
            throw new ElsaException("count");
        }
    }

    // Ids of XML begin with a letter and hold no blanks.
    private ElementId Free(string? wanted)
    {
        var plain = new string([.. (wanted ?? "").Take(120).Select(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' ? c : '_')]);
        var id = plain.Length > 0 && (char.IsAsciiLetter(plain[0]) || plain[0] == '_') ? plain : "A_" + plain;
        var free = id;
        for (var number = 2; !taken.Add(free); number++)
        {
            free = $"{id}_{number + count}";
        }

        return new ElementId(free);
    }
}
