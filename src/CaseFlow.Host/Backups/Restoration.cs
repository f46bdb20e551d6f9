using System.Collections.Immutable;
using CaseFlow.Host.Operating;
using CaseFlow.Host.Settings;
using CaseFlow.Runtime.Journal;
using CaseFlow.Storage.Sqlite.Opening;

namespace CaseFlow.Host.Backups;

/// <summary>Puts a backup in the place of an installation's data, after everything about it was checked.</summary>
/// <param name="layout">The installation.</param>
/// <param name="told">Told of each stage: the key of its text and its data.</param>
internal sealed class Restoration(DataLayout layout, Action<string, (string Name, object? Value)[]> told)
{
    private const string WorkPrefix = ".restore-";

    /// <summary>Carries out a restoration that a killed process left planned. Does nothing without one.</summary>
    /// <param name="layout">The installation.</param>
    /// <exception cref="Runtime.Ports.StoreUnavailableException">Another process has the installation.</exception>
    public static void FinishPending(DataLayout layout)
    {
        if (RestorePlan.Find(layout) is null)
        {
            return;
        }

        using var alone = FileOwner.Take(layout.Database);
        if (RestorePlan.Find(layout) is { } plan)
        {
            plan.CarryOut(layout);
            Directory.Delete(Path.Combine(layout.Root, plan.Work), recursive: true);
        }
    }

    /// <summary>Restores.</summary>
    /// <param name="backup">The backup, opened.</param>
    /// <param name="at">The moment, for the name of what is moved aside.</param>
    /// <param name="replace">Whether data that are there may be moved aside.</param>
    /// <param name="stop">Stops; nothing was changed then.</param>
    /// <returns>The folder to which old data were moved; null when there were none.</returns>
    /// <exception cref="OperatorException">The backup is refused, or there are data that may not be replaced.</exception>
    public async Task<string?> RunAsync(BackupFile backup, DateTimeOffset at, bool replace, CancellationToken stop)
    {
        var isNew = !Directory.Exists(layout.Root);
        try
        {
            FinishPending(layout);
            RefuseData(replace);
            if (FileOwner.Of(layout.Database) is not null)
            {
                // Taking it says who has it.
                FileOwner.Take(layout.Database).Dispose();
            }

            using var work = WorkFolder.Make(layout.Root, WorkPrefix);
            told("restore.checking", []);
            await backup.UnpackAsync(work, stop);
            var copy = work.File(BackupNames.Database);
            var keys = work.File(BackupNames.PublicKey);
            await CopyCheck.RequireAsync(copy, backup.Manifest, File.Exists(keys) ? await File.ReadAllTextAsync(keys, stop) : null, quick: false, stop);
            stop.ThrowIfCancellationRequested();
            return Replace(work, backup.Manifest, at, replace);
        }
        catch
        {
            if (isNew && Directory.Exists(layout.Root) && !Directory.EnumerateFileSystemEntries(layout.Root).Any())
            {
                Directory.Delete(layout.Root);
            }

            throw;
        }
    }

    private string? Replace(WorkFolder work, BackupManifest manifest, DateTimeOffset at, bool replace)
    {
        using var alone = FileOwner.Take(layout.Database);
        // Somebody may have made data since the first look.
        RefuseData(replace);
        var files = manifest.Members.Select(member => member.Name).ToImmutableArray();
        KeepKeysOfTarget(work, ref files);
        var plan = new RestorePlan(Path.GetFileName(work.Path), FreeName(at), files);
        plan.Write(layout);
        plan.CarryOut(layout);
        var aside = Path.Combine(layout.Root, plan.Aside);
        return Directory.Exists(aside) ? aside : null;
    }

    // The target goes on signing with its own key when the backup brings none, so both public keys are needed from then on.
    private void KeepKeysOfTarget(WorkFolder work, ref ImmutableArray<string> files)
    {
        if (!File.Exists(layout.PublicKey) || files.Contains(BackupNames.CheckpointKey))
        {
            return;
        }

        var listed = work.File(BackupNames.PublicKey);
        var brought = File.Exists(listed) ? File.ReadAllText(listed) : "";
        Directory.CreateDirectory(Path.GetDirectoryName(listed)!);
        File.WriteAllText(listed, CheckpointKey.Join(brought, File.ReadAllText(layout.PublicKey)));
        files = [.. files.Append(BackupNames.PublicKey).Distinct(StringComparer.Ordinal)];
    }

    private void RefuseData(bool replace)
    {
        if (!replace && File.Exists(layout.Database))
        {
            throw new OperatorException("restore.target-holds-data", ("folder", layout.Root));
        }
    }

    private string FreeName(DateTimeOffset at)
    {
        var name = $"replaced-{at.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}";
        return Enumerable.Range(1, int.MaxValue)
            .Select(number => number == 1 ? name : $"{name}-{number}")
            .First(free => !Directory.Exists(Path.Combine(layout.Root, free)));
    }
}
