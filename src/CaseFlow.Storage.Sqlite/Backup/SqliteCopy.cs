using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sqlite.Opening;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CaseFlow.Storage.Sqlite.Backup;

/// <summary>
/// Copies a database file page by page with SQLite's online backup (https://www.sqlite.org/backup.html). The source is read in one
/// transaction, so the copy is one moment of it, whatever is written meanwhile, and writers never wait for it.
/// </summary>
public static class SqliteCopy
{
    private const int PagesAtOnce = 256;

    /// <summary>Copies a file.</summary>
    /// <param name="source">The database file; a server may be using it.</param>
    /// <param name="target">The file to make; it is left unfinished when the copying is stopped or fails.</param>
    /// <param name="progress">Told after each part: pages copied, pages in all.</param>
    /// <param name="cancellation">Stops between two parts.</param>
    /// <exception cref="StoreUnavailableException">The source cannot be read, or the target cannot be written.</exception>
    public static Task RunAsync(string source, string target, Action<int, int> progress, CancellationToken cancellation) =>
        Task.Run(() => Run(Path.GetFullPath(source), Path.GetFullPath(target), progress, cancellation), cancellation);

    private static void Run(string source, string target, Action<int, int> progress, CancellationToken cancellation)
    {
        FileChecks.BeforeReading(source);
        try
        {
            Copy(source, target, progress, cancellation);
            MakeSingleFile(target);
        }
        catch (SqliteException e)
        {
            throw SqliteSnapshot.AsUnavailable(e, source);
        }
    }

    private static void Copy(string source, string target, Action<int, int> progress, CancellationToken cancellation)
    {
        using var from = new SqliteFile(source, SqliteDurability.Full).OpenReader();
        using var snapshot = from.BeginTransaction(deferred: true);
        using var to = Open(target, SqliteOpenMode.ReadWriteCreate);
        Run(from, snapshot, "SELECT COUNT(*) FROM sqlite_master");
        Run(to, null, "PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF");
        using var backup = raw.sqlite3_backup_init(to.Handle, "main", from.Handle, "main");
        SqliteException.ThrowExceptionForRC(backup.IsInvalid ? raw.sqlite3_errcode(to.Handle) : raw.SQLITE_OK, to.Handle);
        int result;
        do
        {
            cancellation.ThrowIfCancellationRequested();
            result = raw.sqlite3_backup_step(backup, PagesAtOnce);
            var pages = raw.sqlite3_backup_pagecount(backup);
            progress(pages - raw.sqlite3_backup_remaining(backup), pages);
        }
        while (result == raw.SQLITE_OK);

        if (result != raw.SQLITE_DONE)
        {
            SqliteException.ThrowExceptionForRC(result, to.Handle);
        }
    }

    // The copy says of itself that it has a write-ahead log, as the source has; a copy must be whole in one file.
    private static void MakeSingleFile(string target)
    {
        using var connection = Open(target, SqliteOpenMode.ReadWrite);
        Run(connection, null, "PRAGMA journal_mode = DELETE");
    }

    private static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static void Run(SqliteConnection connection, SqliteTransaction? transaction, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.Transaction = transaction;
        command.ExecuteScalar();
    }
}
