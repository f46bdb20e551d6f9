using System.Text.Json.Nodes;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Runtime.Comparing;

namespace CaseFlow.Runtime.Bridging.Elsa;

/// <summary>Writes activities and events.</summary>
internal sealed class ElsaSteps(Func<string, JsonObject> make, ElsaLosses losses)
{
    /// <summary>The activity of an element.</summary>
    public JsonObject Write(FlowNode node)
    {
        switch (node)
        {
            case StartEvent { Definition: EventDefinition.None }:
                return make("Elsa.Start");
            case StartEvent start:
                return Event(node, start.Definition, isStart: true);
            case EndEvent end:
                if (end.Definition is not (EventDefinition.None or EventDefinition.Terminate))
                {
                    losses.Note(node.Id, ElsaCodes.Kind, Aspects.EventKind);
                }

                return make(end.Definition is EventDefinition.Terminate ? "Elsa.Finish" : "Elsa.End");
            case IntermediateCatchEvent caught:
                return Event(node, caught.Definition, isStart: false);
            case BoundaryEvent edge:
                return Event(node, edge.Definition, isStart: false);
            case IntermediateThrowEvent { Definition: EventDefinition.SignalRef { Signal: { } signal } }:
                return ElsaParts.Input(make("Elsa.PublishEvent"), "eventName", "String", "Literal", signal.Name);
            case UserTask task:
                return Work(node, task);
            case ServiceTask { Action: { } action }:
                return Asked(node, action);
            case SendTask { Action: { } action }:
                return Asked(node, action);
            case BusinessRuleTask { Decision: { } decision }:
                losses.Note(node.Id, ElsaCodes.Decision, Aspects.Decision);
                return ElsaTasks.Noted(Task(ElsaTasks.NameOf(decision), []), "decision", new JsonObject { ["file"] = decision.File, ["result"] = decision.Result });
            case CallActivity call:
                if (call.Inputs.Length + call.Outputs.Length > 0)
                {
                    losses.Note(node.Id, ElsaCodes.Handover);
                }

                var dispatched = ElsaParts.Input(make("Elsa.DispatchWorkflow"), "workflowDefinitionId", "String", "Literal", call.CalledElement);
                return ElsaParts.Input(dispatched, "waitForCompletion", "Boolean", "Literal", true);
            case ScriptTask script:
                return Script(node, script);
            case ReceiveTask { Message: { } message }:
                return ElsaParts.Input(make("Elsa.Event"), "eventName", "String", "Literal", message.Name);
            case ManualTask:
                return Task(node.Id.Value, []);
            default:
                losses.Note(node.Id, ElsaCodes.Kind, Aspects.EventKind, Aspects.Kind);
                return ElsaParts.Input(make("Elsa.WriteLine"), "text", "String", "Literal", node.Name ?? node.Id.Value);
        }
    }

    private JsonObject Work(FlowNode node, UserTask task)
    {
        losses.Note(node.Id, ElsaCodes.Work, Aspects.Form);
        if (task.Work.Clock is not null)
        {
            losses.Note(node.Id, ElsaCodes.Clock, Aspects.Clock);
        }

        return Task(node.Id.Value, new JsonObject { ["form"] = task.Work.Form, ["name"] = node.Name });
    }

    private JsonObject Asked(FlowNode node, ActionBinding action)
    {
        losses.Note(node.Id, ElsaCodes.Action, Aspects.Action);
        return ElsaTasks.Noted(Task(ElsaTasks.NameOf(action), ElsaTasks.Write(action.Inputs)), "outputs", ElsaTasks.Write(action.Outputs));
    }

    private JsonObject Task(string name, JsonObject payload)
    {
        var task = ElsaParts.Input(make("Elsa.RunTask"), "taskName", "String", "Literal", name);
        return payload.Count == 0 ? task : ElsaParts.Input(task, "payload", "Object", "Object", payload.ToJsonString());
    }

    private JsonObject Script(FlowNode node, ScriptTask script)
    {
        var value = ElsaExpressions.LiteralToScript(script.Script.Text);
        if (value is null || script.ResultVariable is not { } result)
        {
            losses.Note(node.Id, ElsaCodes.Script, Aspects.Script);
            return ElsaParts.Input(ElsaTasks.Noted(make("Elsa.RunJavaScript"), "result", script.ResultVariable), "script", "String", "Literal", ElsaParts.Stop(script.Script.Text));
        }

        var set = make("Elsa.SetVariable");
        set["variable"] = new JsonObject { ["id"] = result, ["name"] = result, ["typeName"] = "Object" };
        return ElsaParts.Input(set, "value", "Object", "JavaScript", value);
    }

    private JsonObject Event(FlowNode node, EventDefinition definition, bool isStart)
    {
        switch (definition)
        {
            case EventDefinition.Timer { Clock: { } clock } when ElsaParts.Span(clock.Amount, clock.Unit) is { } span && clock.AmountExpression is null:
                return ElsaParts.Input(make(isStart ? "Elsa.Timer" : "Elsa.Delay"), isStart ? "interval" : "timeSpan", "TimeSpan", "Literal", span);
            case EventDefinition.Timer timer:
                losses.Note(node.Id, isStart ? ElsaCodes.Calendar : ElsaCodes.Clock, Aspects.Clock, Aspects.TimerDuration, Aspects.TimerDate, Aspects.TimerCycle, Aspects.Calendar);
                return ElsaParts.Input(make(isStart ? "Elsa.Timer" : "Elsa.Delay"), isStart ? "interval" : "timeSpan", "TimeSpan", "JavaScript", ElsaParts.Stop(ElsaTimers.TextOf(timer)));
            case EventDefinition.MessageRef { Message: { } message }:
                return ElsaParts.Input(make("Elsa.Event"), "eventName", "String", "Literal", message.Name);
            case EventDefinition.SignalRef { Signal: { } signal }:
                return ElsaParts.Input(make("Elsa.Event"), "eventName", "String", "Literal", signal.Name);
            default:
                losses.Note(node.Id, ElsaCodes.Kind, Aspects.EventKind, Aspects.Kind);
                return ElsaParts.Input(make("Elsa.Event"), "eventName", "String", "Literal", node.Id.Value);
        }
    }
}
