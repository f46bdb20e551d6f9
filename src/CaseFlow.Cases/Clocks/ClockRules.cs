using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.Clocks;

/// <summary>Rules on the clocks of a case. Due moments themselves are computed by <see cref="Deadline"/>.</summary>
public static class ClockRules
{
    /// <summary>How a clock stands at a moment. A thing done at the very due moment is in time. What was overdue when the case was suspended stays overdue.</summary>
    /// <param name="clock">The clock.</param>
    /// <param name="pausedSince">Since when the case is suspended; null when it is not.</param>
    /// <param name="now">The moment.</param>
    public static ClockState StateOf(CaseClock clock, Instant? pausedSince, Instant now)
    {
        if (clock.StoppedAt is not null)
        {
            return clock.Met switch
            {
                true => ClockState.Met,
                false => ClockState.Missed,
                null => ClockState.CalledOff,
            };
        }

        var shown = pausedSince ?? now;
        if (shown > clock.Due.Due)
        {
            return ClockState.Overdue;
        }

        if (pausedSince is not null)
        {
            return ClockState.Paused;
        }

        return clock.Warnings.Any(w => w <= now) ? ClockState.Warned : ClockState.Running;
    }

    /// <summary>Since when the case is suspended; null when it is not.</summary>
    /// <param name="current">The case.</param>
    public static Instant? PausedSince(Case current) =>
        current.Suspensions.LastOrDefault() is { To: null } open ? open.From : null;

    /// <summary>The finished suspensions that a clock stood still for, to be given to <see cref="Deadline.Due"/>.</summary>
    /// <param name="current">The case.</param>
    /// <param name="from">When the clock started.</param>
    public static ImmutableArray<Pause> PausesSince(Case current, Instant from) =>
    [
        .. current.Suspensions
            .Where(s => s.To is { } end && end > from)
            .Select(s => new Pause(s.From < from ? from : s.From, s.To!.Value)),
    ];

    /// <summary>The running clock with this name and task; null when none runs.</summary>
    /// <param name="current">The case.</param>
    /// <param name="name">The clock's name.</param>
    /// <param name="task">The task it runs with; null for the whole case.</param>
    public static CaseClock? Running(Case current, string name, TaskId? task) =>
        current.Clocks.FirstOrDefault(c => c.StoppedAt is null && c.Name == name && c.Task == task);
}
