using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Organisations;
using CaseFlow.Storage.PostgreSql.Opening;
using CaseFlow.Storage.Sql;
using Npgsql;
using IsolationLevel = System.Data.IsolationLevel;

namespace CaseFlow.Storage.PostgreSql;

/// <summary>The store in a PostgreSQL database that any number of hosts use at once.</summary>
public sealed class PostgresStore : IStore, IAsyncDisposable
{
    private const int MostAttempts = 2;

    private readonly ServerConnections _server;
    private readonly OrganisationCache _organisations = new();
    private volatile bool _closed;

    private PostgresStore(ServerConnections server) => _server = server;

    /// <summary>Connects, and brings the schema up to date; hosts that start at once wait for one another.</summary>
    /// <param name="options">Which database.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="StoreUnavailableException">
    /// The connection string cannot be read, the server does not answer, refuses the user or has no such database, the database holds something
    /// else or a schema newer than this program: each with its own code.
    /// </exception>
    public static async Task<PostgresStore> OpenAsync(PostgresStoreOptions options, CancellationToken cancellation)
    {
        var server = new ServerConnections(options.ConnectionString);
        try
        {
            await SchemaUpgrade.RunAsync(server, cancellation);
            await SearchUpgrade.RunAsync(server, cancellation);
            return new PostgresStore(server);
        }
        catch (Exception e)
        {
            await server.DisposeAsync();
            if (PostgresErrors.Translate(e, server.Name) is var told && told != e)
            {
                throw told;
            }

            throw;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="StoreUnavailableException">
    /// The database cannot be used. With the code <c>storage.server.outcome-unknown</c> the work may have been kept: whoever does it again must
    /// do so under an idempotency key.
    /// </exception>
    public async Task<T> WriteAsync<T>(Func<IWriteSession, ValueTask<T>> work, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            cancellation.ThrowIfCancellationRequested();
            ObjectDisposedException.ThrowIf(_closed, this);
            var connection = await _server.OpenWriterAsync(cancellation);
            try
            {
                return await WriteOnceAsync(connection, work);
            }
            catch (Exception e) when (attempt < MostAttempts && PostgresErrors.IsConnectionLost(e))
            {
                // A connection that lay idle while the server went away: nothing was committed, so the work is done on a new one.
            }
            catch (NpgsqlException e)
            {
                throw PostgresErrors.Translate(e, _server.Name);
            }
            finally
            {
                await connection.DisposeAsync();
            }
        }
    }

    /// <inheritdoc/>
    public async Task<T> ReadAsync<T>(Func<IReadSession, ValueTask<T>> read, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            cancellation.ThrowIfCancellationRequested();
            ObjectDisposedException.ThrowIf(_closed, this);
            var connection = await _server.OpenReaderAsync(cancellation);
            try
            {
                return await ReadOnceAsync(connection, read);
            }
            catch (Exception e) when (attempt < MostAttempts && PostgresErrors.IsConnectionLost(e))
            {
                // As in writing: the next attempt has a new connection.
            }
            catch (NpgsqlException e)
            {
                throw PostgresErrors.Translate(e, _server.Name);
            }
            finally
            {
                await connection.DisposeAsync();
            }
        }
    }

    /// <summary>Closes the connections; work that began is finished.</summary>
    public async ValueTask DisposeAsync()
    {
        _closed = true;
        await _server.DisposeAsync();
    }

    private async Task<T> WriteOnceAsync<T>(NpgsqlConnection connection, Func<IWriteSession, ValueTask<T>> work)
    {
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted);
        using var statements = new Statements(connection, PostgresDialect.Writing) { Transaction = transaction };
        await using var session = new StoreSession(statements, PostgresContext.Open, _organisations);
        var result = await work(session);
        await statements.FlushAsync();
        try
        {
            await transaction.CommitAsync();
        }
        catch (Exception e) when (!PostgresErrors.IsCommitRefused(e))
        {
            throw PostgresErrors.Unknown(e, _server.Name);
        }

        return result;
    }

    private async Task<T> ReadOnceAsync<T>(NpgsqlConnection connection, Func<IReadSession, ValueTask<T>> read)
    {
        await using var snapshot = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead);
        using var statements = new Statements(connection, PostgresDialect.Reading) { Transaction = snapshot };
        await using var session = new StoreSession(statements, PostgresContext.Open, _organisations);
        var result = await read(session);
        await snapshot.CommitAsync();
        return result;
    }
}
