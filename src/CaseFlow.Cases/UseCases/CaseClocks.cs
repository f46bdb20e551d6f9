using CaseFlow.Calendar;
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

    /// <summary>Stops the clocks that run with a task.</summary>
    public static IEnumerable<CaseEvent> StopOf(Case current, CaseTask task, Instant at, string actor, bool done) =>
        current.Clocks
            .Where(c => c.StoppedAt is null && c.Task == task.Id)
            .Select(c => new CaseEvent.ClockStopped(at, actor, c.Name, c.Task, done));
}
