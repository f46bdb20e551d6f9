using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Engine.Events;

namespace CaseFlow.Engine.Trace;

/// <summary>One accepted command as the journal keeps it.</summary>
/// <param name="At">When it was carried out.</param>
/// <param name="Actor">Who gave it: a person id, or <c>system</c>.</param>
/// <param name="Events">What happened, in order.</param>
public sealed record TraceStep(Instant At, string Actor, ImmutableArray<ProcessEvent> Events);
