using System.Data.Common;
using CaseFlow.Runtime.Ports;
using Microsoft.Data.Sqlite;

namespace CaseFlow.Storage.Sqlite.Backup;

/// <summary>A new database file with the current schema and no rows, to be filled from another database.</summary>
public static class SqliteBlank
{
    /// <summary>Makes the file and opens it for one writer, as a single file without write-ahead log.</summary>
    /// <param name="path">The file; it is not there yet.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="StoreUnavailableException">The file cannot be made.</exception>
    public static async Task<DbConnection> MakeAsync(string path, CancellationToken cancellation)
    {
        await using (await SqliteStore.OpenAsync(new SqliteStoreOptions { Path = path, Durability = SqliteDurability.Relaxed }, cancellation))
        {
            // Opening makes the schema.
        }

        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = false, ForeignKeys = true }.ToString());
        await connection.OpenAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous = OFF; PRAGMA journal_mode = DELETE";
        await command.ExecuteScalarAsync(cancellation);
        return connection;
    }
}
