using System.Text.Json.Nodes;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Runtime.Bridging.Elsa;

/// <summary>Reads activities as elements of BPMN.</summary>
internal sealed class ElsaNodes(NoteRemark remark)
{
    /// <summary>The element of an activity.</summary>
    public FlowNode Read(JsonObject activity, string type, ElementId id, string? name)
    {
        var mode = ElsaTexts.InputOf(activity, "mode")?.Text ?? "";
        switch (type)
        {
            case "Elsa.Start":
                return new StartEvent(id, name, new EventDefinition.None());
            case "Elsa.End":
                return new EndEvent(id, name, new EventDefinition.None(), null);
            case "Elsa.Finish":
                return new EndEvent(id, name, new EventDefinition.Terminate(), null);
            case "Elsa.RunTask":
                return ElsaTasks.Read(activity, id, name);
            case "Elsa.FlowDecision":
                return new ExclusiveGateway(id, name, null);
            case "Elsa.FlowSwitch":
                return mode == "MatchAny" ? new InclusiveGateway(id, name, null) : new ExclusiveGateway(id, name, null);
            case "Elsa.FlowFork":
                return new ParallelGateway(id, name);
            case "Elsa.FlowJoin":
                return mode is "WaitAny" or "" ? new ExclusiveGateway(id, name, null) : new ParallelGateway(id, name);
            case "Elsa.Delay":
                return ElsaTimers.Of(activity) is { } timer ? new IntermediateCatchEvent(id, name, timer) : Unknown(id, name, type);
            case "Elsa.Event":
                var signal = ElsaTexts.InputOf(activity, "eventName")?.Text ?? id.Value;
                return new IntermediateCatchEvent(id, name, new EventDefinition.SignalRef(new Signal(new ElementId("Signal_" + id.Value), signal)));
            case "Elsa.DispatchWorkflow" or "Elsa.ExecuteWorkflow":
                return new CallActivity(id, name, ElsaTexts.InputOf(activity, "workflowDefinitionId")?.Text ?? "", [], []);
            case "Elsa.SetVariable" when VariableOf(activity) is { } variable && ValueOf(activity) is { } value:
                return new ScriptTask(id, name, new Expression(value, ElsaTasks.Feel), variable);
            case "Elsa.RunJavaScript" when ElsaTasks.ReadScript(activity, id, name) is { } script:
                return script;
            default:
                return Unknown(id, name, type);
        }
    }

    /// <summary>The condition by which a flow leaves a decision, in FEEL; and what could not be turned.</summary>
    public static (string? Condition, string? Missing) ConditionOf(JsonObject activity, string port)
    {
        if (port is "Default" or "False" or "Done")
        {
            return (null, null);
        }

        var found = port == "True"
            ? ElsaTexts.InputOf(activity, "condition")
            : (activity["cases"] as JsonArray ?? []).OfType<JsonObject>().Where(known => ElsaTexts.Of(known["label"]) == port)
                .Select(known => ElsaTexts.InputOf(new JsonObject { ["c"] = new JsonObject { ["expression"] = known["condition"]?.DeepClone() } }, "c")).FirstOrDefault();
        return found switch
        {
            null => (null, port),
            { Kind: "Literal", Text: "true" or "false" } literal => (literal.Text, null),
            { Kind: "JavaScript" } script => ElsaExpressions.ToFeel(script.Text) is { } feel ? (feel, null) : (null, script.Text),
            { } other => (null, other.Text),
        };
    }

    private static string? VariableOf(JsonObject activity) =>
        ElsaTexts.Of((activity["variable"] as JsonObject)?["name"]) is { Length: > 0 and < 100 } name && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') && !char.IsAsciiDigit(name[0]) ? name : null;

    private static string? ValueOf(JsonObject activity) => ElsaTexts.InputOf(activity, "value") is { Text.Length: < 2000 } value ? ElsaExpressions.LiteralToScript(value.Text) : null;

    private ManualTask Unknown(ElementId id, string? name, string type)
    {
        var node = new ManualTask(id, name ?? type, IsUndefined: true) { Documentation = [$"Elsa: {type}"] };
        remark(node, ElsaCodes.UnknownActivity, ("kind", type));
        return node;
    }
}
