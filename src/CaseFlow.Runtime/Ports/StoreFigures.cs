using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Ports;

/// <summary>What an operator watches about a store, at one moment.</summary>
/// <param name="Cases">Cases.</param>
/// <param name="OpenCases">Cases that are not closed.</param>
/// <param name="Entries">Journal entries.</param>
/// <param name="Checkpoints">Signed checkpoints.</param>
/// <param name="NewestEntry">When the newest journal entry was recorded; null without entries.</param>
/// <param name="OpenTasks">Open tasks.</param>
/// <param name="OverdueTasks">Open tasks past their due moment whose time is not suspended.</param>
/// <param name="DueTimers">Timers whose moment has come.</param>
/// <param name="OldestDueTimer">The moment of the longest overdue timer; null when none is due.</param>
/// <param name="Outbox">Effects that wait.</param>
/// <param name="FailingOutbox">Effects that failed at least once.</param>
/// <param name="OldestOutbox">When the oldest waiting effect was given; null when none waits.</param>
/// <param name="Incidents">Open incidents.</param>
public sealed record StoreFigures(
    long Cases,
    long OpenCases,
    long Entries,
    long Checkpoints,
    Instant? NewestEntry,
    long OpenTasks,
    long OverdueTasks,
    long DueTimers,
    Instant? OldestDueTimer,
    long Outbox,
    long FailingOutbox,
    Instant? OldestOutbox,
    long Incidents);
