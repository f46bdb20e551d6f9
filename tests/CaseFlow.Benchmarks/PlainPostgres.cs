using System.Diagnostics;
using Npgsql;

namespace CaseFlow.Benchmarks;

/// <summary>The yardstick on PostgreSQL: each client writes the rows of a step and commits, with prepared statements and no store around.</summary>
internal static class PlainPostgres
{
    private static readonly string[] Step =
    [
        "INSERT INTO cases (id, number, title, mechanism, status, channel, place, place_name, place_path, category, registered_at, search_text, state, version, head_sequence, head_hash, covered_by, reopenings) "
        + "VALUES ($1, $2, '路灯不亮', 'on-demand-handling', 'registered', '', '', '', '', NULL, 0, '路灯不亮 小区北门第三盏路灯不亮', $3, $4, $4, $5, 9223372036854775807, 0) "
        + "ON CONFLICT (id) DO UPDATE SET number = excluded.number, title = excluded.title, status = excluded.status, search_text = excluded.search_text, "
        + "state = excluded.state, version = excluded.version, head_sequence = excluded.head_sequence, head_hash = excluded.head_hash, covered_by = excluded.covered_by",
        "INSERT INTO journal (case_id, sequence, happened_at, recorded_at, actor, kind, payload, previous_hash, hash) VALUES ($1, $4, 1, 2, 'p-zhang', 'CompleteTask', $6, $5, $5)",
        "INSERT INTO process_instances (case_id, number, process_id, definition_hash, state) VALUES ($1, 1, 'handling', 'hash', $3) ON CONFLICT (case_id, number) DO UPDATE SET state = excluded.state",
        "DELETE FROM inbox WHERE case_id = $1 AND instance = 1 AND item = $4 - 1",
        "INSERT INTO inbox (case_id, instance, item, case_number, title, mechanism, element, task_name, place_name, role, unit, opened_at, due, suspended) "
        + "VALUES ($1, 1, $4, $2, '路灯不亮', 'on-demand-handling', 'accept', '受理', '红石湖社区', 'grid-worker', 'u1', 1, 2, FALSE)",
    ];

    public static async Task<double> RunAsync(string connectionString, int clients, TimeSpan time, bool inBatch)
    {
        await using var source = NpgsqlDataSource.Create(connectionString + ";Max Auto Prepare=50;Auto Prepare Min Usages=2;No Reset On Close=true");
        var clock = Stopwatch.StartNew();
        var done = await Task.WhenAll(Enumerable.Range(1, clients).Select(id => Task.Run(() => ClientAsync(source, id, clock, time, inBatch))));
        return done.Sum() / clock.Elapsed.TotalSeconds;
    }

    private static async Task<long> ClientAsync(NpgsqlDataSource source, long id, Stopwatch clock, TimeSpan time, bool inBatch)
    {
        var state = new byte[400];
        var hash = new string('a', 64);
        await using var connection = await source.OpenConnectionAsync();
        var steps = 0L;
        while (clock.Elapsed < time)
        {
            object[] values = [id, $"2026-{id:000000}", state, steps + 1, hash, StoreBenchmark.Payload];
            await using var transaction = await connection.BeginTransactionAsync();
            await using var batch = new NpgsqlBatch(connection, transaction);
            foreach (var text in Step)
            {
                batch.BatchCommands.Add(Command(text, values));
                if (!inBatch)
                {
                    await batch.ExecuteNonQueryAsync();
                    batch.BatchCommands.Clear();
                }
            }

            if (inBatch)
            {
                await batch.ExecuteNonQueryAsync();
            }

            await transaction.CommitAsync();
            steps++;
        }

        return steps;
    }

    // A statement is given the values that it names and numbers them anew, as PostgreSQL wants them.
    private static NpgsqlBatchCommand Command(string text, object[] values)
    {
        var command = new NpgsqlBatchCommand();
        for (var i = 0; i < values.Length; i++)
        {
            if (text.Contains($"${i + 1}", StringComparison.Ordinal))
            {
                command.Parameters.Add(new NpgsqlParameter { Value = values[i] });
                text = text.Replace($"${i + 1}", $"${command.Parameters.Count}", StringComparison.Ordinal);
            }
        }

        command.CommandText = text;
        return command;
    }
}
