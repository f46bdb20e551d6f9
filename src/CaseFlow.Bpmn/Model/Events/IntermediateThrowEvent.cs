using CaseFlow.Bpmn.Extensions;

namespace CaseFlow.Bpmn.Model.Events;

/// <summary>An intermediate throwing event (§10.5.4): none, message, signal, escalation or the near end of a link.</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Name">The text people read.</param>
/// <param name="Definition">What it waits for or does.</param>
/// <param name="Action">What sends the message; null when there is none to send.</param>
public sealed record IntermediateThrowEvent(ElementId Id, string? Name, EventDefinition Definition, ActionBinding? Action) : FlowNode(Id, Name);
