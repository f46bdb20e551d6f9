using System.Data.Common;
using CaseFlow.Storage.Searching;
using CaseFlow.Storage.Sql;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Storage.Sqlite.Opening;

/// <summary>A database file and how connections to it are made. Connections are not pooled by the provider: the store owns them.</summary>
internal sealed record SqliteFile(string Path, SqliteDurability Durability)
{
    /// <summary>One process owns a file and writes one transaction at a time: nothing has to be locked or leased.</summary>
    public static SqlDialect Dialect { get; } = new() { IsShared = false, LockRow = "", SkipLocked = "", LockName = null, AsJson = "", Search = new Fts5SearchSql() };

    /// <summary>How large the file may grow; null for as large as the disk.</summary>
    public int? MostPages { get; init; }

    public SqliteConnection OpenWriter(bool mayCreate)
    {
        var connection = Open(mayCreate ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite);
        var synchronous = Durability == SqliteDurability.Full ? "FULL" : "OFF";
        Run(
            connection,
            $"PRAGMA journal_mode = WAL; PRAGMA synchronous = {synchronous}; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000; "
            + "PRAGMA journal_size_limit = 67108864; PRAGMA temp_store = MEMORY;"
            + (MostPages is { } pages ? $" PRAGMA max_page_count = {pages};" : ""));
        return connection;
    }

    public SqliteConnection OpenReader()
    {
        var connection = Open(SqliteOpenMode.ReadOnly);
        Run(connection, "PRAGMA query_only = ON; PRAGMA busy_timeout = 5000; PRAGMA temp_store = MEMORY;");
        return connection;
    }

    /// <summary>Makes the EF model's view on a connection.</summary>
    public static CaseFlowDbContext OpenContext(DbConnection connection) =>
        new(new DbContextOptionsBuilder<CaseFlowDbContext>()
            .UseSqlite(connection, o => o.MigrationsAssembly(typeof(SqliteFile).Assembly.GetName().Name))
            .Options);

    public static CaseFlowDbContext OpenContext(Statements sql) => OpenContext(sql.Connection);

    private SqliteConnection Open(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, Mode = mode, Pooling = false }.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Run(SqliteConnection connection, string text)
    {
        try
        {
            using var command = connection.CreateCommand();
            command.CommandText = text;
            command.ExecuteNonQuery();
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
