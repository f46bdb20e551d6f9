using System.Collections.Immutable;
using System.Data.Common;
using CaseFlow.Runtime.Journal.Verification;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Journal;
using CaseFlow.Storage.Organisations;
using CaseFlow.Storage.Sql;
using Microsoft.Data.Sqlite;

namespace CaseFlow.Storage.Sqlite.Opening;

/// <summary>One consistent view of a database file without owning it: also while a server uses it. Nothing can be written through it.</summary>
public sealed class SqliteSnapshot : IDisposable
{
    private const int MostProblems = 20;

    private readonly string _path;
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly Statements _statements;
    private readonly StoreSession _session;

    private SqliteSnapshot(string path, SqliteConnection connection)
    {
        _path = path;
        _connection = connection;
        _transaction = connection.BeginTransaction(deferred: true);
        _statements = new Statements(connection, SqliteFile.Dialect) { Transaction = _transaction };
        _session = new StoreSession(_statements, SqliteFile.OpenContext, new OrganisationCache());
        // The first query takes the snapshot, and fails when the file is no database at all.
        Scalars("PRAGMA schema_version");
        Applied = [.. SchemaUpgrade.Applied(connection, _transaction).Order(StringComparer.Ordinal)];
    }

    /// <summary>The ids of the migrations that the file has, oldest first; empty when it holds no schema of this program.</summary>
    public ImmutableArray<string> Applied { get; }

    /// <summary>The ids of migrations that this program knows and the file does not have, oldest first.</summary>
    public ImmutableArray<string> Pending => [.. SchemaUpgrade.Known().Except(Applied).Order(StringComparer.Ordinal)];

    /// <summary>The ids of migrations that the file has and this program does not know, oldest first.</summary>
    public ImmutableArray<string> Unknown => [.. Applied.Except(SchemaUpgrade.Known()).Order(StringComparer.Ordinal)];

    /// <summary>Queries on the snapshot.</summary>
    public IReadSession Session => _session;

    /// <summary>Counts on the snapshot.</summary>
    public IStoreFigures Figures => _session;

    /// <summary>The evidence on the snapshot, row by row as it stands.</summary>
    public IJournalEvidence Evidence => new JournalEvidence(_connection, _transaction, e => AsUnavailable(e, _path));

    /// <summary>The connection and the transaction that holds the snapshot, for copying rows elsewhere.</summary>
    public (DbConnection Connection, DbTransaction Transaction) Source => (_connection, _transaction);

    /// <summary>Opens a file for reading and takes the snapshot.</summary>
    /// <param name="path">The database file.</param>
    /// <exception cref="StoreUnavailableException">There is no such file, or it cannot be read as a database.</exception>
    public static SqliteSnapshot Open(string path)
    {
        var full = Path.GetFullPath(path);
        FileChecks.BeforeReading(full);
        SqliteConnection? connection = null;
        try
        {
            connection = new SqliteFile(full, SqliteDurability.Full).OpenReader();
            return new SqliteSnapshot(full, connection);
        }
        catch (SqliteException e)
        {
            connection?.Dispose();
            throw AsUnavailable(e, full);
        }
    }

    /// <summary>Checks every page and index of the file.</summary>
    /// <returns>At most 20 findings in SQLite's words; empty for a sound file.</returns>
    public ImmutableArray<string> CheckIntegrity()
    {
        try
        {
            var told = Scalars($"PRAGMA integrity_check({MostProblems})");
            return told is ["ok"] ? [] : told;
        }
        catch (SqliteException e)
        {
            return [e.Message];
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _statements.Dispose();
        _transaction.Dispose();
        _connection.Dispose();
    }

    /// <summary>A failure of SQLite in the words of this program: a column of the wrong type or a missing table is damage as well.</summary>
    internal static Exception AsUnavailable(Exception e, string path) =>
        SqliteErrors.IsOfTheFile(e) ? SqliteErrors.Translate(e, path) : SqliteErrors.Make(SqliteErrors.Damaged, path, $"it is damaged: {e.Message}", e);

    private ImmutableArray<string> Scalars(string text)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = text;
        command.Transaction = _transaction;
        using var reader = command.ExecuteReader();
        var told = ImmutableArray.CreateBuilder<string>();
        while (reader.Read())
        {
            told.Add(reader.GetValue(0).ToString() ?? "");
        }

        return told.ToImmutable();
    }
}
