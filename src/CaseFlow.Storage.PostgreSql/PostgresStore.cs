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
    private const int MostRaces = 5;
    private const int MostLosses = 2;

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
        catch (Exception e) when (PostgresErrors.IsKnown(e))
        {
            await server.DisposeAsync();
            throw PostgresErrors.Translate(e, server.Name);
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="StoreUnavailableException">
    /// The database cannot be used. With the code <c>storage.server.outcome-unknown</c> the work may have been kept: whoever does it again must
    /// do so under an idempotency key.
    /// </exception>
    public Task<T> WriteAsync<T>(Func<IWriteSession, ValueTask<T>> work, CancellationToken cancellation) =>
        RetryAsync(_server.OpenWriterAsync, connection => WriteOnceAsync(connection, work), cancellation);

    /// <inheritdoc/>
    public Task<T> ReadAsync<T>(Func<IReadSession, ValueTask<T>> read, CancellationToken cancellation) =>
        RetryAsync(_server.OpenReaderAsync, connection => ReadOnceAsync(connection, read), cancellation);

    /// <summary>Closes the connections; work that began is finished.</summary>
    public async ValueTask DisposeAsync()
    {
        _closed = true;
        await _server.DisposeAsync();
    }

    private async Task<T> RetryAsync<T>(
        Func<CancellationToken, Task<NpgsqlConnection>> open, Func<NpgsqlConnection, Task<T>> once, CancellationToken cancellation)
    {
        for (var (races, losses) = (0, 0); ;)
        {
            cancellation.ThrowIfCancellationRequested();
            ObjectDisposedException.ThrowIf(_closed, this);
            await using var connection = await open(cancellation);
            try
            {
                return await once(connection);
            }
            catch (Exception e) when (PostgresErrors.IsRace(e) && ++races < MostRaces)
            {
                // Another host was faster and this transaction is undone; the work decides again on what is there now.
            }
            catch (Exception e) when (PostgresErrors.IsConnectionLost(e) && ++losses < MostLosses)
            {
                // A connection that lay idle while the server went away. Nothing was committed, so the work is done on a new one.
            }
            catch (Exception e) when (PostgresErrors.IsKnown(e))
            {
                throw PostgresErrors.Translate(e, _server.Name);
            }
        }
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
