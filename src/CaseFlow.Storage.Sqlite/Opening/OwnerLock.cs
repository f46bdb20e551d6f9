using System.Globalization;

namespace CaseFlow.Storage.Sqlite.Opening;

/// <summary>
/// Takes a file for one process. The lock is on <c>FILE.lock</c>, which the operating system gives free when the process ends, however it
/// ends; who holds it stands in <c>FILE.owner</c>, because the locked file itself cannot be read by others.
/// </summary>
internal sealed class OwnerLock : IDisposable
{
    private readonly FileStream _held;
    private readonly string _ownerPath;

    private OwnerLock(FileStream held, string ownerPath)
    {
        _held = held;
        _ownerPath = ownerPath;
    }

    public static OwnerLock Take(string path)
    {
        var ownerPath = path + ".owner";
        FileStream held;
        try
        {
            held = new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (File.Exists(path + ".lock"))
        {
            var owner = ReadOwner(ownerPath);
            throw SqliteErrors.Make(
                SqliteErrors.InUse,
                path,
                $"process {owner.Process} on {owner.Host} has been using it since {owner.Since}",
                e,
                ("pid", owner.Process), ("host", owner.Host), ("since", owner.Since));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw SqliteErrors.Make(
                SqliteErrors.FolderNotWritable, path, $"its folder cannot be written: {e.Message}", e, ("folder", Path.GetDirectoryName(path)!));
        }

        var since = DateTimeOffset.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        File.WriteAllLines(ownerPath, [Environment.ProcessId.ToString(CultureInfo.InvariantCulture), Environment.MachineName, since]);
        return new OwnerLock(held, ownerPath);
    }

    public void Dispose()
    {
        // The lock file stays: if it were deleted, two processes could each lock a file of that name.
        File.Delete(_ownerPath);
        _held.Dispose();
    }

    public static (string Process, string Host, string Since) ReadOwner(string ownerPath)
    {
        try
        {
            return File.ReadAllLines(ownerPath) is [var process, var host, var since, ..] ? (process, host, since) : ("?", "?", "?");
        }
        catch (IOException)
        {
            return ("?", "?", "?");
        }
    }
}
