using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Engine;

/// <summary>What a command brings with it from outside: the engine itself knows no clock, no person, no calendar.</summary>
/// <param name="At">The command's moment.</param>
/// <param name="Actor">Who gave the command: a person id, or <c>system</c>.</param>
/// <param name="Calendar">Working time, for clocks.</param>
/// <param name="Milestones">Moments of the case that clocks may count from, by milestone status.</param>
public sealed record StepContext(
    Instant At,
    string Actor,
    WorkingCalendar Calendar,
    ImmutableSortedDictionary<string, Instant> Milestones);
