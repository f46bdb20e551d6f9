using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Host.Describing;

/// <summary>Something that is done or waited for in a procedure, as it is drawn.</summary>
/// <param name="Node">The element.</param>
/// <param name="Kind">What it is: the end of a key <c>trace.kind.</c>.</param>
/// <param name="Role">Who does it; null for what the system does.</param>
/// <param name="Depth">How many sub-processes are around it.</param>
internal sealed record ProcedureStep(FlowNode Node, string Kind, LaneRole? Role, int Depth)
{
    /// <summary>The text people read; the id of an element without.</summary>
    public string Name => string.IsNullOrWhiteSpace(Node.Name) ? Node.Id.Value : Node.Name;

    /// <summary>How it is worked on; null for what people do not do.</summary>
    public WorkSpec? Work => (Node as UserTask)?.Work;

    /// <summary>Its clock; null for none.</summary>
    public ClockSpec? Clock => Work is { } work ? work.Clock : TimerOf(Node)?.Clock;

    /// <summary>The action of the catalogue that it carries out; null for none.</summary>
    public ActionBinding? Action => Node switch
    {
        ServiceTask task => task.Action,
        SendTask task => task.Action,
        _ => null,
    };

    /// <summary>The timer that an event waits for; null for none.</summary>
    /// <param name="node">The element.</param>
    public static EventDefinition.Timer? TimerOf(FlowNode node) => node switch
    {
        BoundaryEvent boundary => boundary.Definition as EventDefinition.Timer,
        IntermediateCatchEvent waiting => waiting.Definition as EventDefinition.Timer,
        StartEvent start => start.Definition as EventDefinition.Timer,
        _ => null,
    };
}
