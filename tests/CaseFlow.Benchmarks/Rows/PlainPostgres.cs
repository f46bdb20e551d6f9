using System.Collections.Concurrent;
using System.Diagnostics;
using Npgsql;

namespace CaseFlow.Benchmarks.Rows;

/// <summary>The yardstick on PostgreSQL: so many connections that write the recorded rows of their own cases, each step a commit, as one prepared batch.</summary>
internal static class PlainPostgres
{
    /// <summary>Writes the steps into a copy of the database in which their cases wait.</summary>
    public static async Task<Measured> RunAsync(
        string connectionString, IReadOnlyList<TableShape> shapes, IReadOnlyList<List<RowChange>> steps, int connections, CancellationToken stopping)
    {
        await using var source = NpgsqlDataSource.Create(connectionString + ";Max Auto Prepare=200;Auto Prepare Min Usages=1");
        var types = await TypesAsync(source, stopping);
        var cases = new ConcurrentQueue<List<List<RowChange>>>(steps.GroupBy(s => s[0].Values[0]).Select(g => g.ToList()));
        var latencies = new ConcurrentBag<List<double>>();
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(async () =>
        {
            var own = new List<double>();
            await using var connection = await source.OpenConnectionAsync(stopping);
            while (!stopping.IsCancellationRequested && cases.TryDequeue(out var ofCase))
            {
                foreach (var step in ofCase)
                {
                    var began = clock.Elapsed;
                    await WriteAsync(connection, shapes, types, step, stopping);
                    own.Add((clock.Elapsed - began).TotalMilliseconds);
                }
            }

            latencies.Add(own);
        })));
        var all = latencies.SelectMany(l => l).ToList();
        return new Measured(all.Count / clock.Elapsed.TotalSeconds, all);
    }

    private static async Task WriteAsync(
        NpgsqlConnection connection, IReadOnlyList<TableShape> shapes, Dictionary<(string Table, string Column), string> types, List<RowChange> step, CancellationToken stopping)
    {
        await using var transaction = await connection.BeginTransactionAsync(stopping);
        await using var batch = new NpgsqlBatch(connection, transaction);
        foreach (var change in step)
        {
            var shape = shapes.First(s => s.Name == change.Table);
            var command = new NpgsqlBatchCommand(shape.Sql(change.Kind));
            for (var i = 0; i < change.Values.Length; i++)
            {
                command.Parameters.Add(new NpgsqlParameter($"p{i}", Convert(change.Values[i], types[(shape.Name, shape.Columns[i])])));
            }

            batch.BatchCommands.Add(command);
        }

        await batch.ExecuteNonQueryAsync(stopping);
        await transaction.CommitAsync(stopping);
    }

    private static object Convert(object value, string type) => (value, type) switch
    {
        (long number, "boolean") => number != 0,
        (long number, "integer") => (int)number,
        _ => value,
    };

    private static async Task<Dictionary<(string, string), string>> TypesAsync(NpgsqlDataSource source, CancellationToken stopping)
    {
        await using var command = source.CreateCommand("SELECT table_name, column_name, data_type FROM information_schema.columns WHERE table_schema = current_schema()");
        await using var reader = await command.ExecuteReaderAsync(stopping);
        var types = new Dictionary<(string, string), string>();
        while (await reader.ReadAsync(stopping))
        {
            types.Add((reader.GetString(0), reader.GetString(1)), reader.GetString(2));
        }

        return types;
    }
}
