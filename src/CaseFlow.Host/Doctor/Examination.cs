using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Host.Settings;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sqlite.Opening;

namespace CaseFlow.Host.Doctor;

/// <summary>All checks of an installation, one after the other. One that cannot be carried out is a finding, and the others go on.</summary>
internal static class Examination
{
    /// <summary>Runs the checks; reads only.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="layout">The installation.</param>
    /// <param name="now">The moment.</param>
    public static async Task<ImmutableArray<DoctorFinding>> RunAsync(CaseFlowSettings settings, DataLayout layout, Instant now)
    {
        var found = ImmutableArray.CreateBuilder<DoctorFinding>();
        found.Add(DoctorFinding.Good("doctor.settings.sound", ("profile", settings.Profile)));
        found.AddRange(PlaceChecks.Run(settings, layout, now));
        if (settings.Database.Length > 0)
        {
            found.Add(await ServerChecks.RunAsync(settings, layout));
            return found.ToImmutable();
        }

        if (!File.Exists(layout.Database))
        {
            found.Add(File.Exists(layout.CheckpointKey)
                ? DoctorFinding.Bad("doctor.database.lost", ("file", layout.Database))
                : DoctorFinding.Warning("doctor.database.none", ("file", layout.Database)));
            return found.ToImmutable();
        }

        try
        {
            using var snapshot = SqliteSnapshot.Open(layout.Database);
            found.AddRange(await LookInsideAsync(settings, layout, now, snapshot));
        }
        catch (StoreUnavailableException e)
        {
            found.Add(DoctorFinding.Bad("doctor.database.unreadable", ("file", layout.Database), ("why", e.Message)));
        }

        return found.ToImmutable();
    }

    private static async Task<ImmutableArray<DoctorFinding>> LookInsideAsync(
        CaseFlowSettings settings, DataLayout layout, Instant now, SqliteSnapshot snapshot)
    {
        var found = ImmutableArray.CreateBuilder<DoctorFinding>();
        if (snapshot.Applied.IsEmpty)
        {
            found.Add(DoctorFinding.Bad("doctor.database.foreign", ("file", layout.Database)));
            return found.ToImmutable();
        }

        StoreFigures figures;
        try
        {
            figures = await snapshot.Figures.LoadFiguresAsync(now);
        }
        catch (Exception e) when (e is System.Data.Common.DbException or InvalidCastException)
        {
            found.Add(DoctorFinding.Bad("doctor.database.unreadable", ("file", layout.Database), ("why", e.Message)));
            found.AddRange(snapshot.CheckIntegrity().Select(why => DoctorFinding.Bad("doctor.integrity.damaged", ("why", why), ("count", 1))));
            return found.ToImmutable();
        }

        var patient = new Patient(settings, layout, snapshot, figures, now);
        foreach (var check in (Func<Patient, Task<ImmutableArray<DoctorFinding>>>[])
            [p => Task.FromResult<ImmutableArray<DoctorFinding>>([.. DatabaseChecks.Run(p)]), EvidenceChecks.RunAsync, p => Task.FromResult<ImmutableArray<DoctorFinding>>([.. WorkChecks.Run(p)]), ContentChecks.RunAsync])
        {
            found.AddRange(await TryAsync(check, patient));
        }

        return found.ToImmutable();
    }

    // A damaged file fails anywhere, and in any way that reading can fail.
    private static async Task<ImmutableArray<DoctorFinding>> TryAsync(Func<Patient, Task<ImmutableArray<DoctorFinding>>> check, Patient patient)
    {
        try
        {
            return await check(patient);
        }
        catch (Exception e) when (e is StoreUnavailableException or System.Data.Common.DbException or InvalidCastException or FormatException
            or System.Text.Json.JsonException or InvalidOperationException or KeyNotFoundException or InvalidDataException)
        {
            return [DoctorFinding.Bad("doctor.check.failed", ("why", e.Message))];
        }
    }
}
