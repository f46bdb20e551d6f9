using Npgsql;

namespace CaseFlow.Storage.PostgreSql.Opening;

/// <summary>
/// The database on its server and the connections to it. Readers have connections of their own, so that a flood of them never keeps a step
/// from being saved. A connection that broke is thrown away by the pool.
/// </summary>
internal sealed class ServerConnections : IAsyncDisposable
{
    private const int MostConnections = 16;

    private readonly NpgsqlDataSource _writers;
    private readonly NpgsqlDataSource _readers;

    public ServerConnections(string connectionString)
    {
        var wanted = Parse(connectionString);
        Name = new PostgresName(wanted.Host ?? "", wanted.Port, wanted.Database ?? wanted.Username ?? "", wanted.Username ?? "");
        Default(wanted, "Max Auto Prepare", 200);
        Default(wanted, "Auto Prepare Min Usages", 2);
        Default(wanted, "Maximum Pool Size", MostConnections);
        Default(wanted, "Timeout", 5);
        Default(wanted, "Application Name", "caseflow");
        Default(wanted, "No Reset On Close", true);
        wanted.Enlist = false;
        _writers = NpgsqlDataSource.Create(wanted);
        var reading = new NpgsqlConnectionStringBuilder(wanted.ConnectionString);
        reading.Options = $"{reading.Options} -c default_transaction_read_only=on".Trim();
        _readers = NpgsqlDataSource.Create(reading);
    }

    /// <summary>Which database, for messages.</summary>
    public PostgresName Name { get; }

    public Task<NpgsqlConnection> OpenWriterAsync(CancellationToken cancellation) => OpenAsync(_writers, cancellation);

    public Task<NpgsqlConnection> OpenReaderAsync(CancellationToken cancellation) => OpenAsync(_readers, cancellation);

    public async ValueTask DisposeAsync()
    {
        await _readers.DisposeAsync();
        await _writers.DisposeAsync();
    }

    private async Task<NpgsqlConnection> OpenAsync(NpgsqlDataSource source, CancellationToken cancellation)
    {
        try
        {
            return await source.OpenConnectionAsync(cancellation);
        }
        catch (Exception e) when (e is NpgsqlException or InvalidOperationException and not ObjectDisposedException)
        {
            throw PostgresErrors.WhileConnecting(e, Name);
        }
    }

    private static NpgsqlConnectionStringBuilder Parse(string connectionString)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connectionString);
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            throw PostgresErrors.Malformed();
        }
    }

    // What the installation's connection string says wins.
    private static void Default(NpgsqlConnectionStringBuilder wanted, string keyword, object value)
    {
        if (!wanted.ShouldSerialize(keyword))
        {
            wanted[keyword] = value;
        }
    }
}
