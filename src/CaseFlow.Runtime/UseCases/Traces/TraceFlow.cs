using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Calendar;

namespace CaseFlow.Runtime.UseCases.Traces;

/// <summary>One taking of a sequence flow.</summary>
/// <param name="Flow">The sequence flow.</param>
/// <param name="Source">The node it left.</param>
/// <param name="Target">The node it entered.</param>
/// <param name="At">When.</param>
/// <param name="Expression">The condition that chose it; null without one.</param>
/// <param name="Values">The values that decided, by name.</param>
/// <param name="Default">Whether it was taken as the default because no condition held.</param>
public sealed record TraceFlow(
    ElementId Flow,
    ElementId Source,
    ElementId Target,
    Instant At,
    string? Expression,
    ImmutableArray<TraceValue> Values,
    bool Default);
