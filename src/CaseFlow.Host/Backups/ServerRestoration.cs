using CaseFlow.Host.Operating;
using CaseFlow.Host.Settings;
using CaseFlow.Runtime.Journal;
using CaseFlow.Storage.PostgreSql;
using CaseFlow.Storage.PostgreSql.Copying;
using CaseFlow.Storage.Sqlite.Opening;

namespace CaseFlow.Host.Backups;

/// <summary>Fills an empty PostgreSQL database from a backup, in one transaction, after everything about the backup was checked.</summary>
/// <param name="settings">Which database.</param>
/// <param name="layout">Where the keys of this host are.</param>
/// <param name="told">Told of each stage: the key of its text and its data.</param>
internal sealed class ServerRestoration(CaseFlowSettings settings, DataLayout layout, Action<string, (string Name, object? Value)[]> told)
{
    /// <summary>Restores.</summary>
    /// <param name="backup">The backup, opened.</param>
    /// <param name="stop">Stops; nothing was changed then.</param>
    /// <exception cref="OperatorException">The backup is refused, the database holds data, or this host has another private key.</exception>
    public async Task RunAsync(BackupFile backup, CancellationToken stop)
    {
        using var work = WorkFolder.Make(layout.Root, ".restore-");
        told("restore.checking", []);
        await backup.UnpackAsync(work, stop);
        var copy = work.File(BackupNames.Database);
        var keys = work.File(BackupNames.PublicKey);
        await CopyCheck.RequireAsync(copy, backup.Manifest, File.Exists(keys) ? await File.ReadAllTextAsync(keys, stop) : null, quick: false, stop);
        var brings = File.Exists(work.File(BackupNames.CheckpointKey));
        if (brings && File.Exists(layout.CheckpointKey)
            && CheckpointSigner.KeyIdOf(layout.CheckpointKey) != CheckpointSigner.KeyIdOf(work.File(BackupNames.CheckpointKey)))
        {
            throw new OperatorException("restore.other-key", ("file", layout.CheckpointKey));
        }

        using (var snapshot = SqliteSnapshot.Open(copy))
        {
            if (!await PostgresCopy.FromAsync(
                new PostgresStoreOptions { ConnectionString = settings.Database }, snapshot.Source, forgetKey: !brings,
                rows => told("restore.copyingRows", [("rows", rows)]), stop))
            {
                throw new OperatorException("restore.server-holds-data");
            }
        }

        PlaceKeys(work, backup.Manifest);
    }

    private void PlaceKeys(WorkFolder work, BackupManifest manifest)
    {
        Directory.CreateDirectory(layout.Keys);
        foreach (var name in manifest.Members.Select(member => member.Name).Where(BackupNames.IsPrivate))
        {
            var target = BackupNames.PathOf(layout, name);
            if (!File.Exists(target))
            {
                File.Move(work.File(name), target);
            }
        }

        if (File.Exists(work.File(BackupNames.PublicKey)))
        {
            var own = File.Exists(layout.PublicKey) ? File.ReadAllText(layout.PublicKey) : "";
            File.WriteAllText(layout.PublicKey, CheckpointKey.Join(File.ReadAllText(work.File(BackupNames.PublicKey)), own));
        }
    }
}
