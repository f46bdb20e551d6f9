using System.Text.Json.Nodes;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Runtime.Comparing;

namespace CaseFlow.Runtime.Bridging.Elsa;

/// <summary>Writes gateways as decisions, switches, forks and joins.</summary>
internal static class ElsaGateways
{
    /// <summary>The activity of a gateway; null for other elements.</summary>
    public static JsonObject? Write(FlowNode node, FlowScope scope, Func<string, JsonObject> make, ElsaLosses losses)
    {
        var outgoing = scope.Flows.Where(flow => flow.Source == node.Id).ToList();
        switch (node)
        {
            case ExclusiveGateway or InclusiveGateway when IsDecision(node, outgoing):
                return Conditional(outgoing.Find(flow => flow.Condition is not null)!, make("Elsa.FlowDecision"), losses);
            case ExclusiveGateway or InclusiveGateway when outgoing.Count > 1:
                return Switch(node, outgoing, make("Elsa.FlowSwitch"), losses);
            case ExclusiveGateway:
                return Join(make("Elsa.FlowJoin"), "WaitAny");
            case InclusiveGateway or ComplexGateway:
                losses.Note(node.Id, ElsaCodes.Inclusive);
                return Join(make("Elsa.FlowJoin"), "WaitAll");
            case ParallelGateway or EventBasedGateway when outgoing.Count > 1:
                if (node is EventBasedGateway)
                {
                    losses.Note(node.Id, ElsaCodes.Kind, Aspects.Kind);
                }

                var fork = make("Elsa.FlowFork");
                return ElsaParts.Input(fork, "branches", "String[]", "Object", new JsonArray([.. outgoing.Select(flow => (JsonNode)PortOf(node, flow, scope))]).ToJsonString());
            case ParallelGateway or EventBasedGateway:
                return Join(make("Elsa.FlowJoin"), "WaitAll");
            default:
                return null;
        }
    }

    /// <summary>The port by which a flow leaves an element.</summary>
    public static string PortOf(FlowNode source, SequenceFlow flow, FlowScope scope)
    {
        var outgoing = scope.Flows.Where(other => other.Source == source.Id).ToList();
        return source switch
        {
            ExclusiveGateway or InclusiveGateway when IsDecision(source, outgoing) => flow.Condition is null ? "False" : "True",
            ExclusiveGateway or InclusiveGateway when outgoing.Count > 1 => DefaultOf(source) == flow.Id ? "Default" : LabelOf(flow, outgoing),
            ParallelGateway or EventBasedGateway when outgoing.Count > 1 => LabelOf(flow, outgoing),
            _ => "Done",
        };
    }

    // Two ways, of which one has a condition and the other none.
    private static bool IsDecision(FlowNode node, List<SequenceFlow> outgoing) =>
        node is ExclusiveGateway && outgoing.Count == 2 && outgoing.Count(flow => flow.Condition is not null) == 1;

    private static ElementId? DefaultOf(FlowNode node) => (node as ExclusiveGateway)?.Default ?? (node as InclusiveGateway)?.Default;

    private static string LabelOf(SequenceFlow flow, List<SequenceFlow> among) =>
        !string.IsNullOrWhiteSpace(flow.Name) && flow.Name is not "Default" && among.Count(other => other.Name == flow.Name) == 1 ? flow.Name : flow.Id.Value;

    private static JsonObject Switch(FlowNode node, List<SequenceFlow> outgoing, JsonObject activity, ElsaLosses losses)
    {
        var cases = new JsonArray();
        foreach (var flow in outgoing.Where(flow => DefaultOf(node) != flow.Id))
        {
            var holder = Conditional(flow, new JsonObject { ["id"] = node.Id.Value }, losses);
            cases.Add((JsonNode)new JsonObject { ["label"] = LabelOf(flow, outgoing), ["condition"] = holder["condition"]!["expression"]!.DeepClone() });
        }

        activity["cases"] = cases;
        return ElsaParts.Input(activity, "mode", "Elsa.Workflows.Activities.SwitchMode", "Literal", node is InclusiveGateway ? "MatchAny" : "MatchFirst");
    }

    private static JsonObject Conditional(SequenceFlow flow, JsonObject activity, ElsaLosses losses)
    {
        const string input = "condition";
        var condition = flow.Condition?.Text ?? "true";
        if (condition is "true" or "false")
        {
            return ElsaParts.Input(activity, input, "Boolean", "Literal", condition == "true");
        }

        var script = ElsaExpressions.ToScript(condition);
        if (script is null)
        {
            losses.Note(flow.Id, ElsaCodes.Condition, Aspects.Condition);
        }

        return ElsaParts.Input(activity, input, "Boolean", "JavaScript", script ?? ElsaParts.Stop(condition));
    }

    private static JsonObject Join(JsonObject activity, string mode) =>
        ElsaParts.Input(activity, "mode", "Elsa.Workflows.Activities.Flowchart.Models.FlowJoinMode", "Literal", mode);
}
