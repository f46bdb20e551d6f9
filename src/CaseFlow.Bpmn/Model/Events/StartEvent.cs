using CaseFlow.Bpmn.Extensions;

namespace CaseFlow.Bpmn.Model.Events;

/// <summary>A start event (BPMN 2.0.2 §10.5.2).</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Name">The text people read.</param>
/// <param name="Definition">What it waits for or does.</param>
public sealed record StartEvent(ElementId Id, string? Name, EventDefinition Definition) : FlowNode(Id, Name)
{
    /// <summary>Whether an event sub-process that begins here cancels what it stands in (<c>isInterrupting</c>); without meaning elsewhere.</summary>
    public bool Interrupting { get; init; } = true;

    /// <summary>For which units a calendar begins the process, and what becomes of missed starts (<c>caseflow:schedule</c>); null where the file says nothing.</summary>
    public StartSchedule? Schedule { get; init; }
}
