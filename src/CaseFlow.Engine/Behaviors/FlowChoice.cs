using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;

namespace CaseFlow.Engine.Behaviors;

/// <summary>A flow to take, and why where there was a choice.</summary>
internal readonly record struct FlowChoice(Flow Flow, FlowReason? Reason);
