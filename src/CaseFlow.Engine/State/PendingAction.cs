using CaseFlow.Bpmn.Model;

namespace CaseFlow.Engine.State;

/// <summary>An action that was asked for and not answered yet.</summary>
/// <param name="Element">The element that asked.</param>
/// <param name="Action">The action's name.</param>
public sealed record PendingAction(ElementId Element, string Action);
