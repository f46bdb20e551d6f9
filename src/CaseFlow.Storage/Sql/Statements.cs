using System.Data.Common;

namespace CaseFlow.Storage.Sql;

/// <summary>
/// Runs SQL on one connection and keeps each statement prepared for the next time. Parameters are named <c>@p0</c>, <c>@p1</c>, …
/// in the order of the values. One caller at a time.
/// </summary>
internal sealed class Statements(DbConnection connection, SqlDialect dialect) : IDisposable
{
    private readonly Dictionary<string, DbCommand> _commands = [];
    private DbBatch? _unsent;

    public DbConnection Connection { get; } = connection;

    /// <summary>What differs on this database.</summary>
    public SqlDialect Dialect { get; } = dialect;

    /// <summary>The transaction that statements belong to; null between transactions.</summary>
    public DbTransaction? Transaction { get; set; }

    /// <summary>Runs a statement and gives the number of rows that it changed.</summary>
    public async ValueTask<int> ExecuteAsync(string sql, params object?[] values)
    {
        await FlushAsync();
        return await Prepare(sql, values).ExecuteNonQueryAsync();
    }

    /// <summary>
    /// Hands in a statement whose number of rows nobody asks for. Where the database takes batches it is sent together with others, before
    /// the next statement that is waited for and at the latest by <see cref="FlushAsync"/>; an error comes then.
    /// </summary>
    public async ValueTask SendAsync(string sql, params object?[] values)
    {
        if (!Connection.CanCreateBatch)
        {
            await ExecuteAsync(sql, values);
            return;
        }

        _unsent ??= Connection.CreateBatch();
        var command = _unsent.CreateBatchCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            parameter.Value = Storable(values[i]);
            command.Parameters.Add(parameter);
        }

        _unsent.BatchCommands.Add(command);
    }

    /// <summary>Sends what was handed in and not sent yet. Before a commit.</summary>
    public async ValueTask FlushAsync()
    {
        if (_unsent is { } batch)
        {
            _unsent = null;
            batch.Transaction = Transaction;
            await using (batch)
            {
                await batch.ExecuteNonQueryAsync();
            }
        }
    }

    /// <summary>Waits until no other transaction holds a name, and holds it until this one ends.</summary>
    public async ValueTask LockNameAsync(string name)
    {
        if (Dialect.LockName is { } sql)
        {
            await ExecuteAsync(sql, name);
        }
    }

    /// <summary>Runs a query and reads all rows.</summary>
    public async ValueTask<List<T>> QueryAsync<T>(string sql, Func<DbDataReader, T> read, params object?[] values)
    {
        var rows = new List<T>();
        await FlushAsync();
        await using var reader = await Prepare(sql, values).ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    /// <summary>Runs a query and reads its first row; the default value without rows.</summary>
    public async ValueTask<T?> FirstAsync<T>(string sql, Func<DbDataReader, T> read, params object?[] values)
    {
        await FlushAsync();
        await using var reader = await Prepare(sql, values).ExecuteReaderAsync();
        return await reader.ReadAsync() ? read(reader) : default;
    }

    public void Dispose()
    {
        _unsent?.Dispose();
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }
    }

    /// <summary>The value as a database takes it. PostgreSQL has no character of code 0 in texts, so it becomes the mark for an unknown one everywhere.</summary>
    internal static object Storable(object? value) => value switch
    {
        null => DBNull.Value,
        string text when text.Contains('\0', StringComparison.Ordinal) => text.Replace('\0', '\uFFFD'),
        _ => value,
    };

    private DbCommand Prepare(string sql, object?[] values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = Connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = $"@p{i}";
                command.Parameters.Add(parameter);
            }

            _commands.Add(sql, command);
        }

        command.Transaction = Transaction;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = Storable(values[i]);
        }

        return command;
    }
}
