using System.Data.Common;
using CaseFlow.Storage.Searching;

namespace CaseFlow.Storage.Sql;

/// <summary>
/// Runs SQL on one connection and keeps each statement prepared for the next time. Parameters are named <c>@p0</c>, <c>@p1</c>, …
/// in the order of the values. One caller at a time.
/// </summary>
internal sealed class Statements(DbConnection connection) : IDisposable
{
    private readonly Dictionary<string, DbCommand> _commands = [];

    public DbConnection Connection { get; } = connection;

    /// <summary>How the database searches.</summary>
    public SearchSql Search { get; init; } = new Fts5SearchSql();

    /// <summary>The transaction that statements belong to; null between transactions.</summary>
    public DbTransaction? Transaction { get; set; }

    /// <summary>Runs a statement and gives the number of rows that it changed.</summary>
    public async ValueTask<int> ExecuteAsync(string sql, params object?[] values) => await Prepare(sql, values).ExecuteNonQueryAsync();

    /// <summary>Runs a query and reads all rows.</summary>
    public async ValueTask<List<T>> QueryAsync<T>(string sql, Func<DbDataReader, T> read, params object?[] values)
    {
        var rows = new List<T>();
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
        await using var reader = await Prepare(sql, values).ExecuteReaderAsync();
        return await reader.ReadAsync() ? read(reader) : default;
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }
    }

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
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command;
    }
}
