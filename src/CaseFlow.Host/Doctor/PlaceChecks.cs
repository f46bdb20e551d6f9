using CaseFlow.Calendar;
using CaseFlow.Host.Backups;
using CaseFlow.Host.Settings;
using CaseFlow.Host.Verbs;
using CaseFlow.Storage.Sqlite.Opening;
using Microsoft.AspNetCore.Connections;

namespace CaseFlow.Host.Doctor;

/// <summary>Looks at what is around the data: folder, disk, owner, port, backups. Needs no readable database.</summary>
internal static class PlaceChecks
{
    private const long TooLittle = 64L * 1024 * 1024;
    private const long Little = 1024L * 1024 * 1024;
    private static readonly TimeSpan OldBackup = TimeSpan.FromDays(2);

    /// <summary>Runs the checks.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="layout">The installation.</param>
    /// <param name="now">The moment.</param>
    public static IEnumerable<DoctorFinding> Run(CaseFlowSettings settings, DataLayout layout, Instant now)
    {
        yield return Folder(layout);
        yield return Space(layout);
        if (RestorePlan.Find(layout) is not null)
        {
            yield return DoctorFinding.Warning("doctor.restore.pending");
        }

        yield return Backup(layout, now);
        if (settings.Database.Length > 0)
        {
            // Any number of hosts may be at work, this one's port taken by one of them.
            yield break;
        }

        var owner = FileOwner.Of(layout.Database);
        yield return owner is null
            ? DoctorFinding.Good("doctor.owner.none")
            : DoctorFinding.Good("doctor.owner.some", ("process", owner.Process), ("host", owner.Host), ("since", owner.Since));
        yield return owner is null ? Port(settings) : DoctorFinding.Good("doctor.port.own", ("address", settings.Address));
    }

    private static DoctorFinding Folder(DataLayout layout)
    {
        if (!Directory.Exists(layout.Root))
        {
            return DoctorFinding.Warning("doctor.folder.missing", ("folder", layout.Root));
        }

        try
        {
            using var probe = new FileStream(
                Path.Combine(layout.Root, $".doctor-{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return DoctorFinding.Good("doctor.folder.writable", ("folder", layout.Root));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return DoctorFinding.Bad("doctor.folder.readOnly", ("folder", layout.Root), ("why", e.Message));
        }
    }

    private static DoctorFinding Space(DataLayout layout)
    {
        var there = layout.Root;
        while (!Directory.Exists(there))
        {
            there = Path.GetDirectoryName(there)!;
        }

        var free = new DriveInfo(there).AvailableFreeSpace;
        var database = File.Exists(layout.Database) ? new FileInfo(layout.Database).Length : 0;
        var data = ("free", (object?)FileSize.Of(free));
        return free < TooLittle ? DoctorFinding.Bad("doctor.space.none", data)
            : free < Math.Max(Little, 3 * database) ? DoctorFinding.Warning("doctor.space.little", data)
            : DoctorFinding.Good("doctor.space.enough", data);
    }

    private static DoctorFinding Port(CaseFlowSettings settings)
    {
        try
        {
            PortCheck.Require(new Uri(settings.Address));
            return DoctorFinding.Good("doctor.port.free", ("address", settings.Address));
        }
        catch (AddressInUseException)
        {
            return DoctorFinding.Bad("doctor.port.used", ("address", settings.Address));
        }
    }

    private static DoctorFinding Backup(DataLayout layout, Instant now)
    {
        if (LastBackup.Find(layout) is not { } last)
        {
            return DoctorFinding.Warning("doctor.backup.never");
        }

        var age = TimeSpan.FromMilliseconds(Math.Max(0, now.UnixMilliseconds - last.MadeAt.ToUnixTimeMilliseconds()));
        (string, object?)[] data = [("at", $"{last.MadeAt.UtcDateTime:yyyy-MM-dd HH:mm}"), ("file", last.File), ("hours", (int)age.TotalHours)];
        return !File.Exists(last.File) ? DoctorFinding.Warning("doctor.backup.gone", data)
            : age > OldBackup ? DoctorFinding.Warning("doctor.backup.old", data)
            : DoctorFinding.Good("doctor.backup.fresh", data);
    }
}
