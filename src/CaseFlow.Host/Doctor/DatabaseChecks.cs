using CaseFlow.Calendar;

namespace CaseFlow.Host.Doctor;

/// <summary>Looks at the database file itself: its pages, its schema, the clock by which it was written.</summary>
internal static class DatabaseChecks
{
    private static readonly TimeSpan AheadAllowed = TimeSpan.FromMinutes(5);

    /// <summary>Runs the checks.</summary>
    /// <param name="patient">The installation.</param>
    public static IEnumerable<DoctorFinding> Run(Patient patient)
    {
        var problems = patient.Snapshot.CheckIntegrity();
        yield return problems is [var first, ..]
            ? DoctorFinding.Bad("doctor.integrity.damaged", ("why", first), ("count", problems.Length))
            : DoctorFinding.Good("doctor.integrity.sound", ("file", patient.Layout.Database));
        yield return patient.Snapshot.Unknown is [.., var unknown]
            ? DoctorFinding.Bad("doctor.schema.newer", ("schema", unknown))
            : patient.Snapshot.Pending is [.., var pending]
                ? DoctorFinding.Warning("doctor.schema.older", ("schema", pending))
                : DoctorFinding.Good("doctor.schema.current", ("schema", patient.Snapshot.Applied[^1]));
        if (patient.Figures.NewestEntry is { } newest)
        {
            yield return Clock(newest, patient.Now);
        }
    }

    // Times go by the newest entry: a clock behind it was set back, or the entry was written by a clock ahead.
    private static DoctorFinding Clock(Instant newest, Instant now)
    {
        (string, object?)[] data = [("newest", Shown(newest)), ("now", Shown(now))];
        return newest.UnixMilliseconds - now.UnixMilliseconds > AheadAllowed.TotalMilliseconds
            ? DoctorFinding.Bad("doctor.clock.behind", data)
            : DoctorFinding.Good("doctor.clock.plausible", data);
    }

    private static string Shown(Instant moment) => $"{DateTimeOffset.FromUnixTimeMilliseconds(moment.UnixMilliseconds).UtcDateTime:yyyy-MM-dd HH:mm:ss}";
}
