using CaseFlow.Calendar;
using CaseFlow.Cases.Clocks;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases;

/// <summary>What use cases do to clocks on the side.</summary>
internal static class CaseClocks
{
    /// <summary>Stops the clocks of the whole case, as an end of the case does.</summary>
    public static IEnumerable<CaseEvent> StopAll(Case current, Instant at, string actor, bool done) =>
        current.Clocks
            .Where(c => c.StoppedAt is null && c.Task is null)
            .Select(c => new CaseEvent.ClockStopped(at, actor, c.Name, null, done));

    /// <summary>Stops the clock that runs with a task, if any.</summary>
    public static IEnumerable<CaseEvent> StopOf(Case current, CaseTask task, Instant at, string actor, bool done) =>
        task.Clock is { } name && ClockRules.Running(current, name, task.Id) is not null
            ? [new CaseEvent.ClockStopped(at, actor, name, task.Id, done)]
            : [];
}
