using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using CaseFlow.Host.Operating;

namespace CaseFlow.Host.Backups;

/// <summary>A backup that is read. Nothing of it is believed before it is checked: seal, names, sizes, hashes.</summary>
internal sealed class BackupFile : IDisposable
{
    private const int MostMembers = 1000;
    private const int LargestManifest = 1 << 20;

    /// <summary>How much smaller than its content a member may be. Databases and keys shrink to a tenth; a hostile file to a thousandth.</summary>
    private const long LargestRatio = 400;

    private readonly ZipArchive archive;
    private readonly string path;

    private BackupFile(string path, ZipArchive archive, BackupManifest manifest)
    {
        this.path = path;
        this.archive = archive;
        Manifest = manifest;
    }

    /// <summary>What the backup says about itself.</summary>
    public BackupManifest Manifest { get; }

    /// <summary>Opens a backup and checks everything that can be told without unpacking it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="OperatorException">It is no backup, damaged, incomplete, of a newer format or of another content than it says.</exception>
    public static async Task<BackupFile> OpenAsync(string path, CancellationToken stop)
    {
        if (!File.Exists(path))
        {
            throw new OperatorException("backup.missing", ("file", path));
        }

        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        try
        {
            RefuseOther(path, file);
            if (!await BackupSeal.IsWholeAsync(file, stop))
            {
                throw new OperatorException("backup.damaged", ("file", path));
            }

            var opened = new ZipArchive(file, ZipArchiveMode.Read);
            var manifest = ReadManifest(path, opened);
            RefuseOtherMembers(path, opened, manifest);
            return new BackupFile(path, opened, manifest);
        }
        catch (Exception e) when (e is InvalidDataException or JsonException)
        {
            await file.DisposeAsync();
            throw new OperatorException("backup.unreadable", ("file", path), ("why", e.Message));
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    /// <summary>Checks the content of every member.</summary>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="OperatorException">A member differs from what the manifest says.</exception>
    public async Task CheckMembersAsync(CancellationToken stop)
    {
        foreach (var member in Manifest.Members)
        {
            await ReadAsync(member, Stream.Null, stop);
        }
    }

    /// <summary>Unpacks every member and checks it on the way.</summary>
    /// <param name="folder">Where to; names are the known ones, so nothing lands elsewhere.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="OperatorException">A member differs from what the manifest says, or the disk has no room for them.</exception>
    public async Task UnpackAsync(WorkFolder folder, CancellationToken stop)
    {
        var needed = Manifest.Members.Sum(member => member.Bytes);
        if (new DriveInfo(folder.Path).AvailableFreeSpace < needed)
        {
            throw new OperatorException("backup.no-room", ("bytes", $"{needed}"), ("folder", folder.Path));
        }

        foreach (var member in Manifest.Members)
        {
            var target = folder.File(member.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            await using var file = new FileStream(target, options);
            await ReadAsync(member, file, stop);
            file.Flush(flushToDisk: true);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => archive.Dispose();

    private async Task ReadAsync(BackupMember member, Stream target, CancellationToken stop)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var read = 0L;
        try
        {
            await using var content = archive.GetEntry(member.Name)!.Open();
            var buffer = new byte[1 << 17];
            for (int count; (count = await content.ReadAsync(buffer, stop)) > 0 && read <= member.Bytes;)
            {
                read += count;
                hash.AppendData(buffer, 0, count);
                await target.WriteAsync(buffer.AsMemory(0, count), stop);
            }
        }
        catch (InvalidDataException e)
        {
            throw new OperatorException("backup.unreadable", ("file", path), ("why", e.Message));
        }

        if (read != member.Bytes || Convert.ToHexStringLower(hash.GetHashAndReset()) != member.Sha256)
        {
            throw new OperatorException("backup.member-differs", ("file", path), ("member", member.Name));
        }
    }

    // A file that does not begin as a ZIP file does was never a backup.
    private static void RefuseOther(string path, FileStream file)
    {
        Span<byte> start = stackalloc byte[4];
        if (file.ReadAtLeast(start, 4, throwOnEndOfStream: false) < 4 || !start.SequenceEqual("PK\u0003\u0004"u8))
        {
            throw new OperatorException("backup.not-a-backup", ("file", path));
        }
    }

    private static BackupManifest ReadManifest(string path, ZipArchive archive)
    {
        if (archive.Entries.Count > MostMembers || archive.GetEntry(BackupManifest.Name) is not { Length: < LargestManifest } entry)
        {
            throw new OperatorException("backup.not-a-backup", ("file", path));
        }

        using var content = entry.Open();
        var bytes = new byte[entry.Length];
        content.ReadExactly(bytes);
        var format = BackupManifest.ReadFormat(bytes);
        return format > BackupManifest.CurrentFormat
            ? throw new OperatorException("backup.newer-format", ("file", path), ("format", $"{format}"))
            : BackupManifest.Read(bytes);
    }

    private static void RefuseOtherMembers(string path, ZipArchive archive, BackupManifest manifest)
    {
        var said = manifest.Members.Select(member => member.Name).Append(BackupManifest.Name).Order(StringComparer.Ordinal).ToList();
        var found = archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal).ToList();
        var wrong = found.Except(said).Concat(said.Except(found)).Concat(found.Where(name => name != BackupManifest.Name && !BackupNames.IsKnown(name)))
            .Concat(found.GroupBy(name => name).Where(same => same.Count() > 1).Select(same => same.Key))
            .Concat(said.Contains(BackupNames.Database) ? [] : [BackupNames.Database])
            .FirstOrDefault();
        wrong ??= manifest.Members.FirstOrDefault(member => IsOutsized(member, archive.GetEntry(member.Name)!))?.Name;
        if (wrong is not null)
        {
            throw new OperatorException("backup.wrong-member", ("file", path), ("member", wrong));
        }
    }

    private static bool IsOutsized(BackupMember member, ZipArchiveEntry entry) =>
        member.Bytes != entry.Length || (entry.Length > LargestManifest && entry.Length / LargestRatio > entry.CompressedLength);
}
