using CaseFlow.Runtime.Ports;

namespace CaseFlow.Storage.Sqlite.Opening;

/// <summary>Who has a database file for itself.</summary>
/// <param name="Process">The process id.</param>
/// <param name="Host">The machine.</param>
/// <param name="Since">Since when, UTC.</param>
public sealed record FileOwner(string Process, string Host, string Since)
{
    /// <summary>Finds out who has a file; null when nobody does. Changes nothing.</summary>
    /// <param name="path">The database file.</param>
    public static FileOwner? Of(string path)
    {
        var full = Path.GetFullPath(path);
        try
        {
            if (File.Exists(full + ".lock"))
            {
                // A shared lock is refused while the owner holds the exclusive one.
                using var held = new FileStream(full + ".lock", FileMode.Open, FileAccess.Read, FileShare.Read);
            }

            return null;
        }
        catch (IOException)
        {
            var (process, host, since) = OwnerLock.ReadOwner(full + ".owner");
            return new FileOwner(process, host, since);
        }
    }

    /// <summary>Takes a file for this process, until what is given back is disposed; the file itself need not be there.</summary>
    /// <param name="path">The database file.</param>
    /// <exception cref="StoreUnavailableException">Another process has it, or its folder cannot be written.</exception>
    public static IDisposable Take(string path) => OwnerLock.Take(Path.GetFullPath(path));
}
