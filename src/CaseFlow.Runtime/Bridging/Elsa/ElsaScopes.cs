using System.Text.Json.Nodes;
using CaseFlow.Bpmn.Diagram;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Runtime.Bridging.Elsa;

/// <summary>Writes scopes as flowcharts, one within the other.</summary>
internal sealed class ElsaScopes(ProcessDiagram diagram)
{
    /// <summary>What is not carried.</summary>
    public List<ElsaRemark> Remarks { get; } = [];

    /// <summary>Writes a scope.</summary>
    public JsonObject Write(string id, FlowScope scope)
    {
        var (activities, connections) = (new JsonArray(), new JsonArray());
        foreach (var node in scope.Nodes)
        {
            activities.Add((JsonNode)Activity(node, scope));
            Note(node);
        }

        foreach (var flow in scope.Flows)
        {
            var source = scope.Nodes.First(node => node.Id == flow.Source);
            connections.Add((JsonNode)ElsaParts.Connection(flow.Source.Value, ElsaGateways.PortOf(source, flow, scope), flow.Target.Value));
        }

        // What sits on an edge begins with its step, by the same ways.
        foreach (var edge in scope.Nodes.OfType<BoundaryEvent>())
        {
            foreach (var flow in scope.Flows.Where(flow => flow.Target == edge.AttachedTo))
            {
                var source = scope.Nodes.First(node => node.Id == flow.Source);
                connections.Add((JsonNode)ElsaParts.Connection(flow.Source.Value, ElsaGateways.PortOf(source, flow, scope), edge.Id.Value));
            }
        }

        var start = scope.Nodes.OfType<StartEvent>().FirstOrDefault()?.Id.Value;
        var root = new JsonObject
        {
            ["type"] = "Elsa.Flowchart",
            ["version"] = 1,
            ["id"] = id,
            ["nodeId"] = id,
            ["metadata"] = new JsonObject(),
            ["customProperties"] = new JsonObject { ["canStartWorkflow"] = false, ["runAsynchronously"] = false },
            ["start"] = start,
            ["activities"] = activities,
            ["variables"] = new JsonArray(),
            ["connections"] = connections,
        };
        return root;
    }

    private JsonObject Activity(FlowNode node, FlowScope scope)
    {
        var shape = diagram.Shapes.GetValueOrDefault(node.Id);
        var ours = new JsonObject { ["kind"] = KindOf(node) };
        if (node is BoundaryEvent edge)
        {
            (ours["attachedTo"], ours["interrupting"]) = (edge.AttachedTo.Value, edge.Interrupting);
        }

        JsonObject Make(string type) => ElsaParts.Activity(node.Id.Value, type, node.Name, shape, ours);
        if (node is SubProcess inner)
        {
            var container = Write(node.Id.Value, inner.Scope);
            var frame = Make("Elsa.Flowchart");
            (container["name"], container["metadata"]) = (node.Id.Value, frame["metadata"]!.DeepClone());
            container["customProperties"] = frame["customProperties"]!.DeepClone();
            return container;
        }

        return ElsaGateways.Write(node, scope, Make, Remark) ?? new ElsaSteps(Make, Remark).Write(node);
    }

    private void Note(FlowNode node)
    {
        if (node is Activity { Loop: not null })
        {
            Remark(node, ElsaCodes.Loop);
        }

        if (node is BoundaryEvent)
        {
            Remark(node, ElsaCodes.Boundary);
        }

        if (node is SubProcess { TriggeredByEvent: true })
        {
            Remark(node, ElsaCodes.EventSubProcess);
        }

        if (!node.Milestones.IsEmpty)
        {
            Remark(node, ElsaCodes.Extras);
        }
    }

    private void Remark(FlowNode node, string code, params (string Name, string Value)[] arguments) =>
        Remarks.Add(new ElsaRemark(code, node.Id.Value, string.IsNullOrWhiteSpace(node.Name) ? node.Id.Value : node.Name, [.. arguments]));

    /// <summary>What an element is: the local name in BPMN.</summary>
    internal static string KindOf(FlowNode node) => char.ToLowerInvariant(node.GetType().Name[0]) + node.GetType().Name[1..];
}
