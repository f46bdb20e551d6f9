using System.Data.Common;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Copying;
using CaseFlow.Storage.PostgreSql.Opening;
using Npgsql;
using IsolationLevel = System.Data.IsolationLevel;

namespace CaseFlow.Storage.PostgreSql.Copying;

/// <summary>Copies all rows between a PostgreSQL database and another database of the same schema.</summary>
public static class PostgresCopy
{
    /// <summary>Copies out of PostgreSQL on one snapshot; hosts work on meanwhile.</summary>
    /// <param name="options">The source.</param>
    /// <param name="target">A database of the current schema without rows.</param>
    /// <param name="progress">Told now and then: rows copied.</param>
    /// <param name="cancellation">Stops; the target is left without rows.</param>
    /// <exception cref="StoreUnavailableException">The source cannot be read.</exception>
    public static async Task ToAsync(PostgresStoreOptions options, DbConnection target, Action<long> progress, CancellationToken cancellation)
    {
        await using var server = new ServerConnections(options.ConnectionString);
        try
        {
            await using var source = await server.OpenReaderAsync(cancellation);
            await using var snapshot = await source.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
            await using var context = PostgresContext.Open(source);
            await using var filling = await target.BeginTransactionAsync(cancellation);
            await TableCopy.RunAsync(context, (source, snapshot), (target, filling), table => HasAsync(source, table, cancellation), progress, cancellation);
            await filling.CommitAsync(cancellation);
        }
        catch (NpgsqlException e)
        {
            throw PostgresErrors.Translate(e, server.Name);
        }
    }

    /// <summary>Copies into a PostgreSQL database that holds no rows, in one transaction.</summary>
    /// <param name="options">The target; its schema is made or brought up to date.</param>
    /// <param name="source">The source, on one snapshot.</param>
    /// <param name="forgetKey">Whether the fingerprint of the signing key is left out, so that the next host signs with its own.</param>
    /// <param name="progress">Told now and then: rows copied.</param>
    /// <param name="cancellation">Stops; the target is left without rows.</param>
    /// <returns>False when the target holds rows; nothing was changed then.</returns>
    /// <exception cref="StoreUnavailableException">The target cannot be written.</exception>
    public static async Task<bool> FromAsync(
        PostgresStoreOptions options,
        (DbConnection Connection, DbTransaction Transaction) source,
        bool forgetKey,
        Action<long> progress,
        CancellationToken cancellation)
    {
        await using (await PostgresStore.OpenAsync(options, cancellation))
        {
            // Opening makes the schema.
        }

        await using var server = new ServerConnections(options.ConnectionString);
        try
        {
            await using var target = await server.OpenWriterAsync(cancellation);
            await using var filling = await target.BeginTransactionAsync(cancellation);
            await using var context = PostgresContext.Open(target);
            foreach (var table in TableCopy.Names(context))
            {
                if (await HasAsync(target, table, cancellation) && !await IsEmptyAsync(target, table, cancellation))
                {
                    return false;
                }
            }

            await TableCopy.RunAsync(context, source, (target, filling), _ => Task.FromResult(true), progress, cancellation);
            await RunAsync(target, "SELECT setval(pg_get_serial_sequence('outbox', 'position'), (SELECT COALESCE(MAX(position), 0) + 1 FROM outbox), false)", cancellation);
            if (forgetKey)
            {
                await RunAsync(target, "DELETE FROM reference_data WHERE kind = 'checkpoint-key'", cancellation);
            }

            await filling.CommitAsync(cancellation);
            return true;
        }
        catch (NpgsqlException e)
        {
            throw PostgresErrors.Translate(e, server.Name);
        }
    }

    private static async Task<bool> HasAsync(NpgsqlConnection connection, string table, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("SELECT to_regclass(@p0) IS NOT NULL", connection);
        command.Parameters.AddWithValue("p0", table);
        return await command.ExecuteScalarAsync(cancellation) is true;
    }

    // Until the transaction ends nobody else adds a row either: a host that starts meanwhile would fill what is being filled.
    private static async Task<bool> IsEmptyAsync(NpgsqlConnection connection, string table, CancellationToken cancellation)
    {
        await RunAsync(connection, $"LOCK TABLE {table} IN EXCLUSIVE MODE", cancellation);
        await using var command = new NpgsqlCommand($"SELECT NOT EXISTS (SELECT 1 FROM {table})", connection);
        return await command.ExecuteScalarAsync(cancellation) is true;
    }

    private static async Task RunAsync(NpgsqlConnection connection, string text, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(text, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
