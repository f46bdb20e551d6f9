using System.Text.Json.Nodes;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Runtime.Bridging.Elsa;

/// <summary>The diagram that goes with a definition of ours: it still knows of the steps what Elsa has no place for.</summary>
internal sealed class ElsaOriginals
{
    private readonly Dictionary<ElementId, FlowNode> nodes = [];
    private readonly Dictionary<ElementId, LaneRole> roles = [];

    public ElsaOriginals(BpmnDocument document)
    {
        foreach (var process in document.Processes)
        {
            foreach (var lane in process.Lanes.Where(lane => lane.Role is not null))
            {
                foreach (var member in lane.Members)
                {
                    roles[member] = lane.Role!;
                }
            }

            Add(process.Scope, null);
        }
    }

    /// <summary>The start that an activity of Elsa was, by an event or by a timer that Elsa could not keep; null where it was none or is something else now.</summary>
    public StartEvent? Start(ElementId id, string? name, string type, JsonObject activity) =>
        nodes.GetValueOrDefault(id) is StartEvent start
        && (type == "Elsa.Event" || (type == "Elsa.Timer" && ElsaTexts.InputOf(activity, "interval") is { } interval && ElsaParts.Stopped(interval.Text) is not null))
            ? new StartEvent(id, name, start.Definition) { Interrupting = start.Interrupting, Schedule = start.Schedule, Milestones = start.Milestones, Documentation = start.Documentation }
            : null;

    /// <summary>A step as it was drawn in Elsa, with what it had besides: of work who does it, its clock, its rules; status, repetition, notes.</summary>
    public FlowNode Restored(FlowNode node)
    {
        if (!nodes.TryGetValue(node.Id, out var original))
        {
            return node;
        }

        // Elsa has one kind of event for messages and signals.
        if (node is IntermediateCatchEvent { Definition: EventDefinition.SignalRef { Signal: { } signal } } caught && MessageOf(original) is { Message: { } message } meant && message.Name == signal.Name)
        {
            node = caught with { Definition = meant };
        }

        if (original.GetType() != node.GetType())
        {
            return node;
        }

        var restored = node with { Milestones = original.Milestones, Documentation = original.Documentation };
        if ((restored, original) is (Activity now, Activity before))
        {
            restored = now with { Loop = before.Loop, Repeat = before.Repeat };
        }

        if ((restored, original) is (CallActivity call, CallActivity called) && call.CalledElement == called.CalledElement)
        {
            return call with { Inputs = called.Inputs, Outputs = called.Outputs };
        }

        if ((restored, original) is (SubProcess inner, SubProcess { TriggeredByEvent: true }))
        {
            return inner with { TriggeredByEvent = true };
        }

        // Elsa draws no lanes: who did it by lane does it by himself.
        return (restored, original) is (UserTask task, UserTask { Work: var work })
            ? task with { Work = work with { Form = task.Work.Form, Role = work.Role ?? roles.GetValueOrDefault(node.Id) } }
            : restored;
    }

    private static EventDefinition.MessageRef? MessageOf(FlowNode node) => node switch
    {
        IntermediateCatchEvent caught => caught.Definition as EventDefinition.MessageRef,
        BoundaryEvent edge => edge.Definition as EventDefinition.MessageRef,
        ReceiveTask task => new EventDefinition.MessageRef(task.Message),
        _ => null,
    };

    private void Add(FlowScope scope, LaneRole? around)
    {
        foreach (var node in scope.Nodes)
        {
            nodes[node.Id] = node;
            if (around is not null)
            {
                roles.TryAdd(node.Id, around);
            }

            if (node is SubProcess inner)
            {
                Add(inner.Scope, roles.GetValueOrDefault(node.Id));
            }
        }
    }
}
