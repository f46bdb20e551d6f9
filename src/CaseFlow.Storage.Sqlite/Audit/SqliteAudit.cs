using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Journal.Verification;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Journal;
using CaseFlow.Storage.Organisations;
using CaseFlow.Storage.Sql;
using CaseFlow.Storage.Sqlite.Opening;
using Microsoft.Data.Sqlite;

namespace CaseFlow.Storage.Sqlite.Audit;

/// <summary>Verifies a database file without owning it: also while a server uses it, and also when it is damaged.</summary>
public static class SqliteAudit
{
    /// <summary>Verifies a file on one snapshot, reading only.</summary>
    /// <param name="path">The database file.</param>
    /// <param name="publicKeyPem">The public key of the checkpoints; null to leave signatures unchecked.</param>
    /// <param name="replay">Makes what compares states with replays, on the same snapshot; null to leave states unchecked.</param>
    /// <param name="cancellation">Gives up before the reading begins.</param>
    /// <returns>What was found; a file that cannot be read to its end is a problem in the report.</returns>
    /// <exception cref="StoreUnavailableException">There is no such file, or it is not a database at all.</exception>
    public static Task<VerificationReport> RunAsync(string path, string? publicKeyPem, Func<IReadSession, IStateReplay>? replay, CancellationToken cancellation) =>
        Task.Run(() => Run(Path.GetFullPath(path), publicKeyPem, replay), cancellation);

    private static VerificationReport Run(string path, string? publicKeyPem, Func<IReadSession, IStateReplay>? replay)
    {
        FileChecks.BeforeReading(path);
        using var key = publicKeyPem is null ? null : CheckpointKey.Read(publicKeyPem);
        try
        {
            using var connection = new SqliteFile(path, SqliteDurability.Full).OpenReader();
            using var snapshot = connection.BeginTransaction(deferred: true);
            TakeSnapshot(connection, snapshot);
            using var statements = new Statements(connection, SqliteFile.Dialect) { Transaction = snapshot };
            var session = new StoreSession(statements, SqliteFile.OpenContext, new OrganisationCache());
            return JournalVerifier.Verify(new JournalEvidence(connection, snapshot, e => AsUnavailable(e, path)), key, replay?.Invoke(session));
        }
        catch (SqliteException e)
        {
            throw AsUnavailable(e, path);
        }
    }

    // The first query takes the snapshot, and fails when the file is no database at all.
    private static void TakeSnapshot(SqliteConnection connection, SqliteTransaction snapshot)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA schema_version";
        command.Transaction = snapshot;
        command.ExecuteScalar();
    }

    // A column of the wrong type or a missing table is damage as well, though SQLite does not call it so.
    private static Exception AsUnavailable(Exception e, string path) =>
        SqliteErrors.IsOfTheFile(e) ? SqliteErrors.Translate(e, path) : SqliteErrors.Make(SqliteErrors.Damaged, path, $"it is damaged: {e.Message}", e);
}
