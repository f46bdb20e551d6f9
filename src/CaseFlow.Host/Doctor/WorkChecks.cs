using CaseFlow.Calendar;

namespace CaseFlow.Host.Doctor;

/// <summary>Looks at work that waits: timers, effects, incidents.</summary>
internal static class WorkChecks
{
    private static readonly TimeSpan TimerPatience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan EffectPatience = TimeSpan.FromMinutes(10);

    /// <summary>Runs the checks.</summary>
    /// <param name="patient">The installation.</param>
    public static IEnumerable<DoctorFinding> Run(Patient patient)
    {
        var figures = patient.Figures;
        var lag = Since(figures.OldestDueTimer, patient.Now);
        yield return lag > TimerPatience
            ? DoctorFinding.Warning("doctor.timers.late", ("count", figures.DueTimers), ("minutes", (long)lag.TotalMinutes))
            : DoctorFinding.Good("doctor.timers.onTime");
        yield return figures.FailingOutbox > 0 ? DoctorFinding.Warning("doctor.outbox.failing", ("count", figures.FailingOutbox), ("waiting", figures.Outbox))
            : Since(figures.OldestOutbox, patient.Now) > EffectPatience ? DoctorFinding.Warning("doctor.outbox.late", ("waiting", figures.Outbox))
            : DoctorFinding.Good("doctor.outbox.empty", ("waiting", figures.Outbox));
        yield return figures.Incidents > 0
            ? DoctorFinding.Warning("doctor.incidents.open", ("count", figures.Incidents))
            : DoctorFinding.Good("doctor.incidents.none");
    }

    private static TimeSpan Since(Instant? moment, Instant now) =>
        moment is { } at ? TimeSpan.FromMilliseconds(now.UnixMilliseconds - at.UnixMilliseconds) : TimeSpan.Zero;
}
