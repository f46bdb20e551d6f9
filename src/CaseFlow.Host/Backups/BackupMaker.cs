using System.IO.Compression;
using System.Security.Cryptography;
using CaseFlow.Host.Operating;
using CaseFlow.Host.Settings;
using CaseFlow.Storage.Sqlite.Opening;

namespace CaseFlow.Host.Backups;

/// <summary>Makes a backup of an installation that may be at work. A file under the final name is whole and verified, or is not there.</summary>
/// <param name="layout">The installation.</param>
/// <param name="profile">Its profile.</param>
/// <param name="source">Where the copy is made from.</param>
/// <param name="told">Told of each stage: the key of its text and its data.</param>
internal sealed class BackupMaker(DataLayout layout, string profile, CopySource source, Action<string, (string Name, object? Value)[]> told)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes a backup.</summary>
    /// <param name="target">The file to make; a file of this name is never overwritten.</param>
    /// <param name="at">The moment.</param>
    /// <param name="withKeys">Whether private keys go into it.</param>
    /// <param name="quick">Whether the audit of the copy is left out.</param>
    /// <param name="stop">Stops; nothing is left then.</param>
    /// <exception cref="OperatorException">The file is there, or the copy does not verify.</exception>
    public async Task<BackupManifest> MakeAsync(string target, DateTimeOffset at, bool withKeys, bool quick, CancellationToken stop)
    {
        RefuseExisting(target);
        using var work = WorkFolder.Make(Path.GetDirectoryName(target)!, ".caseflow-backup-");
        var copy = work.File(BackupNames.Database);
        await source.CopyAsync(copy, told, stop);
        var files = Files(copy, withKeys);
        var manifest = Describe(copy, at, withKeys) with { Members = [.. files.Select(file => Member(file.Name, file.Path))] };
        var unfinished = work.File("backup");
        await WriteAsync(unfinished, manifest, files, stop);
        told("backup.verifying", []);
        // What is read back is what was written to the disk, not what was meant to be.
        using (var back = await BackupFile.OpenAsync(unfinished, stop))
        {
            await back.CheckMembersAsync(stop);
        }

        await CopyCheck.RequireAsync(copy, manifest, File.Exists(layout.PublicKey) ? await File.ReadAllTextAsync(layout.PublicKey, stop) : null, quick, stop);
        stop.ThrowIfCancellationRequested();
        RefuseExisting(target);
        File.Move(unfinished, target);
        return manifest;
    }

    private static void RefuseExisting(string target)
    {
        if (File.Exists(target))
        {
            throw new OperatorException("backup.exists", ("file", target));
        }
    }

    private List<(string Name, string Path)> Files(string copy, bool withKeys)
    {
        var files = new List<(string Name, string Path)> { (BackupNames.Database, copy) };
        var keys = withKeys ? BackupNames.PrivateKeys(layout) : [];
        files.AddRange(keys
            .Concat(File.Exists(layout.PublicKey) ? [BackupNames.PublicKey] : [])
            .Select(name => (name, BackupNames.PathOf(layout, name))));
        return files;
    }

    private BackupManifest Describe(string copy, DateTimeOffset at, bool withKeys)
    {
        using var snapshot = SqliteSnapshot.Open(copy);
        if (snapshot.Applied.IsEmpty)
        {
            throw new OperatorException("backup.no-schema", ("file", layout.Database));
        }

        var counts = CopyCounts.Of(snapshot);
        return new BackupManifest(
            BackupManifest.CurrentFormat, BackupManifest.ThisProgram, at.ToUniversalTime(), profile, source.Kind, snapshot.Applied[^1],
            counts.Cases, counts.Entries, counts.Checkpoints, counts.LastCheckpoint, withKeys, []);
    }

    private static BackupMember Member(string name, string path)
    {
        using var file = File.OpenRead(path);
        return new BackupMember(name, file.Length, Convert.ToHexStringLower(SHA256.HashData(file)));
    }

    private static async Task WriteAsync(string path, BackupManifest manifest, List<(string Name, string Path)> files, CancellationToken stop)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        await using (var file = new FileStream(path, options))
        {
            using var archive = new ZipArchive(file, ZipArchiveMode.Create);
            BackupSeal.Reserve(archive);
            await using (var entry = archive.CreateEntry(BackupManifest.Name).Open())
            {
                await entry.WriteAsync(manifest.Write(), stop);
            }

            foreach (var (name, source) in files)
            {
                await using var from = File.OpenRead(source);
                await using var to = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                await from.CopyToAsync(to, stop);
            }
        }

        await BackupSeal.WriteAsync(path, stop);
    }
}
