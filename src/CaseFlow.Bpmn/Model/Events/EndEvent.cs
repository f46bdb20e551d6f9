using CaseFlow.Bpmn.Extensions;

namespace CaseFlow.Bpmn.Model.Events;

/// <summary>An end event (§10.5.3): none, terminate, error, escalation, signal or message.</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Name">The text people read.</param>
/// <param name="Definition">What it waits for or does.</param>
/// <param name="Action">What sends the message; null when there is none to send.</param>
public sealed record EndEvent(ElementId Id, string? Name, EventDefinition Definition, ActionBinding? Action) : FlowNode(Id, Name);
