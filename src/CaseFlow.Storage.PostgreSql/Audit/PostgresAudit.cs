using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Journal.Verification;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Journal;
using CaseFlow.Storage.Organisations;
using CaseFlow.Storage.PostgreSql.Opening;
using CaseFlow.Storage.Sql;
using Npgsql;
using IsolationLevel = System.Data.IsolationLevel;

namespace CaseFlow.Storage.PostgreSql.Audit;

/// <summary>Verifies a database while servers use it, on one snapshot, reading only.</summary>
public static class PostgresAudit
{
    /// <summary>Verifies a database.</summary>
    /// <param name="options">Which database.</param>
    /// <param name="publicKeyPem">The public key of the checkpoints; null to leave signatures unchecked.</param>
    /// <param name="replay">Makes what compares states with replays, on the same snapshot; null to leave states unchecked.</param>
    /// <param name="cancellation">Gives up before the reading begins.</param>
    /// <returns>What was found; tables that cannot be read to their end are a problem in the report.</returns>
    /// <exception cref="StoreUnavailableException">The database cannot be reached or used.</exception>
    public static Task<VerificationReport> RunAsync(
        PostgresStoreOptions options, string? publicKeyPem, Func<IReadSession, IStateReplay>? replay, CancellationToken cancellation) =>
        Task.Run(() => VerifyAsync(options, publicKeyPem, replay, cancellation), cancellation);

    private static async Task<VerificationReport> VerifyAsync(
        PostgresStoreOptions options, string? publicKeyPem, Func<IReadSession, IStateReplay>? replay, CancellationToken cancellation)
    {
        await using var server = new ServerConnections(options.ConnectionString);
        using var key = publicKeyPem is null ? null : CheckpointKey.Read(publicKeyPem);
        try
        {
            // States are loaded while entries are being read, which takes two connections that see the same.
            await using var entries = await server.OpenReaderAsync(cancellation);
            await using var states = await server.OpenReaderAsync(cancellation);
            await using var snapshot = await entries.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
            await using var same = await states.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
            await ShareAsync(entries, states, cancellation);
            using var statements = new Statements(states, PostgresDialect.Reading) { Transaction = same };
            await using var session = new StoreSession(statements, PostgresContext.Open, new OrganisationCache());
            return JournalVerifier.Verify(new JournalEvidence(entries, snapshot, e => AsUnavailable(e, server.Name)), key, replay?.Invoke(session));
        }
        catch (NpgsqlException e)
        {
            throw AsUnavailable(e, server.Name);
        }
    }

    private static async Task ShareAsync(NpgsqlConnection from, NpgsqlConnection to, CancellationToken cancellation)
    {
        await using var export = new NpgsqlCommand("SELECT pg_export_snapshot()", from);
        var id = (string)(await export.ExecuteScalarAsync(cancellation))!;
        await using var import = new NpgsqlCommand($"SET TRANSACTION SNAPSHOT '{id}'", to);
        await import.ExecuteNonQueryAsync(cancellation);
    }

    // A column of the wrong type is damage as well, though PostgreSQL does not call it so.
    private static Exception AsUnavailable(Exception e, PostgresName name) =>
        PostgresErrors.Translate(e, name) is StoreUnavailableException told
            ? told
            : PostgresErrors.Make(PostgresCodes.Damaged, name, $"what it holds cannot be read: {e.Message}", e);
}
