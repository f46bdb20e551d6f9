using CaseFlow.Bpmn.Model;

namespace CaseFlow.Engine.State;

/// <summary>A called process that has not ended yet.</summary>
/// <param name="Element">The call activity.</param>
/// <param name="CalledElement">The id of the process called.</param>
public sealed record PendingCall(ElementId Element, string CalledElement);
