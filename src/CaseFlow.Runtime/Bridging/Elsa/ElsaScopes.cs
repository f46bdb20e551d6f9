using System.Text.Json.Nodes;
using CaseFlow.Bpmn.Diagram;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Runtime.Comparing;

namespace CaseFlow.Runtime.Bridging.Elsa;

/// <summary>Writes scopes as flowcharts, one within the other.</summary>
internal sealed class ElsaScopes(ProcessDiagram diagram, ElsaLosses losses)
{
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
        var ours = new JsonObject { ["kind"] = ElementKinds.Of(node) };
        if (node is BoundaryEvent edge)
        {
            (ours["attachedTo"], ours["interrupting"]) = (edge.AttachedTo.Value, edge.Interrupting);
        }

        if (node is Gateway && NamesOf(node, scope) is { Count: > 0 } names)
        {
            ours[ElsaParts.Names] = names;
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

        return ElsaGateways.Write(node, scope, Make, losses) ?? new ElsaSteps(Make, losses).Write(node);
    }

    // What people call the ways out, where the ports are called otherwise.
    private static JsonObject NamesOf(FlowNode node, FlowScope scope) => new(
        scope.Flows.Where(flow => flow.Source == node.Id && !string.IsNullOrWhiteSpace(flow.Name))
            .Select(flow => (Port: ElsaGateways.PortOf(node, flow, scope), flow.Name))
            .Where(way => way.Port != way.Name)
            .DistinctBy(way => way.Port)
            .Select(way => KeyValuePair.Create(way.Port, (JsonNode?)way.Name)));

    private void Note(FlowNode node)
    {
        if (node is Activity activity && (activity.Loop is not null || activity.Repeat is not null))
        {
            losses.Note(node.Id, ElsaCodes.Loop, Aspects.Loop);
        }

        if (node is BoundaryEvent)
        {
            losses.Note(node.Id, ElsaCodes.Boundary, Aspects.AttachedTo);
        }

        if (node is AdHocSubProcess)
        {
            losses.Note(node.Id, ElsaCodes.Kind, Aspects.Kind);
        }

        if (node is SubProcess { TriggeredByEvent: true })
        {
            losses.Note(node.Id, ElsaCodes.EventSubProcess);
        }

        if (!node.Milestones.IsEmpty)
        {
            losses.Note(node.Id, ElsaCodes.Extras, Aspects.Milestone);
        }
    }
}
