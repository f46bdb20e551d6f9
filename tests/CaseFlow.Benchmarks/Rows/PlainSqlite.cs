using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace CaseFlow.Benchmarks.Rows;

/// <summary>The yardstick: one thread that writes the recorded rows with prepared statements, so many steps to a commit, and no store around.</summary>
internal static class PlainSqlite
{
    /// <summary>Writes the steps into a copy of the database in which they were recorded.</summary>
    public static Measured Run(string path, IReadOnlyList<TableShape> shapes, IReadOnlyList<List<RowChange>> steps, int group, CancellationToken stopping)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY";
            command.ExecuteNonQuery();
        }

        var commands = new Dictionary<(string, char), SqliteCommand>();
        var latencies = new List<double>();
        var clock = Stopwatch.StartNew();
        for (var at = 0; at < steps.Count && !stopping.IsCancellationRequested; at += group)
        {
            var began = clock.Elapsed;
            var members = Math.Min(group, steps.Count - at);
            using var transaction = connection.BeginTransaction();
            for (var step = at; step < at + members; step++)
            {
                foreach (var change in steps[step])
                {
                    var command = Prepared(connection, commands, shapes, change);
                    command.Transaction = transaction;
                    for (var i = 0; i < change.Values.Length; i++)
                    {
                        command.Parameters[i].Value = change.Values[i];
                    }

                    command.ExecuteNonQuery();
                }
            }

            transaction.Commit();
            latencies.AddRange(Enumerable.Repeat((clock.Elapsed - began).TotalMilliseconds, members));
        }

        var measured = new Measured(latencies.Count / clock.Elapsed.TotalSeconds, latencies);
        foreach (var command in commands.Values)
        {
            command.Dispose();
        }

        return measured;
    }

    private static SqliteCommand Prepared(
        SqliteConnection connection, Dictionary<(string, char), SqliteCommand> commands, IReadOnlyList<TableShape> shapes, RowChange change)
    {
        if (!commands.TryGetValue((change.Table, change.Kind), out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = shapes.First(s => s.Name == change.Table).Sql(change.Kind);
            for (var i = 0; i < change.Values.Length; i++)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = $"@p{i}" });
            }

            commands.Add((change.Table, change.Kind), command);
        }

        return command;
    }
}
