using CaseFlow.Bpmn.Model;
using CaseFlow.Calendar;
using CaseFlow.Engine.Events;

namespace CaseFlow.Engine.Trace;

/// <summary>A sequence flow that a token took.</summary>
/// <param name="Flow">The flow.</param>
/// <param name="Source">The element it leaves.</param>
/// <param name="Target">The element it enters.</param>
/// <param name="Scope">The visit of the sub-process it lies in, or <see cref="ElementInstanceId.Root"/>.</param>
/// <param name="At">When.</param>
/// <param name="Actor">Whose command led here.</param>
/// <param name="Reason">Why, where there was a choice; else null.</param>
public sealed record TraceFlow(
    ElementId Flow,
    ElementId Source,
    ElementId Target,
    ElementInstanceId Scope,
    Instant At,
    string Actor,
    FlowReason? Reason);
