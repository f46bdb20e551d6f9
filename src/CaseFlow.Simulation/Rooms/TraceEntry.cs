using CaseFlow.Bpmn.Model;
using CaseFlow.Calendar;

namespace CaseFlow.Simulation.Rooms;

/// <summary>One thing that happened.</summary>
/// <param name="Element">The element.</param>
/// <param name="Event">What happened to the visit to it.</param>
/// <param name="At">When, by the room's clock.</param>
public sealed record TraceEntry(ElementId Element, TraceEvent Event, Instant At);
