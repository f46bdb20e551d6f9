using CaseFlow.Bpmn.Model;
using CaseFlow.Calendar;

namespace CaseFlow.Engine.State;

/// <summary>Open work for a person.</summary>
/// <param name="Element">The user task.</param>
/// <param name="Due">When it is due, and why; null without clock.</param>
public sealed record WorkItem(ElementId Element, DueDate? Due);
