namespace CaseFlow.Bpmn.Model.Events;

/// <summary>A boundary event (BPMN 2.0.2 §10.5.4).</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Name">The text people read.</param>
/// <param name="AttachedTo">The activity on whose edge it sits.</param>
/// <param name="Interrupting">Whether it cancels that activity (<c>cancelActivity</c>).</param>
/// <param name="Definition">What it waits for: timer, message, signal, condition, error or escalation.</param>
public sealed record BoundaryEvent(ElementId Id, string? Name, ElementId AttachedTo, bool Interrupting, EventDefinition Definition)
    : FlowNode(Id, Name);
