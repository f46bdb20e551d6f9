using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace CaseFlow.Benchmarks;

/// <summary>The yardstick: one loop that writes the rows of as many steps as there are clients and commits, with prepared statements and no store around.</summary>
internal static class PlainSqlGroups
{
    private static readonly string[] Schema =
    [
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL",
        "CREATE TABLE cases (id INTEGER PRIMARY KEY, state BLOB, version INTEGER)",
        "CREATE TABLE instances (case_id INTEGER, number INTEGER, state BLOB, PRIMARY KEY (case_id, number))",
        "CREATE TABLE journal (case_id INTEGER, sequence INTEGER, payload TEXT, hash TEXT, PRIMARY KEY (case_id, sequence))",
        "CREATE TABLE inbox (case_id INTEGER, item INTEGER, role TEXT, unit TEXT, due INTEGER, title TEXT, PRIMARY KEY (case_id, item))",
        "CREATE INDEX ix_inbox ON inbox (role, unit, due, case_id, item)",
    ];

    private static readonly string[] Step =
    [
        "INSERT INTO cases VALUES ($case, $state, $n) ON CONFLICT (id) DO UPDATE SET state = excluded.state, version = excluded.version",
        "INSERT INTO journal VALUES ($case, $n, $payload, $hash)",
        "INSERT INTO instances VALUES ($case, 1, $state) ON CONFLICT (case_id, number) DO UPDATE SET state = excluded.state",
        "DELETE FROM inbox WHERE case_id = $case AND item = $n - 1",
        "INSERT INTO inbox VALUES ($case, $n, 'grid-worker', 'u1', 2, '路灯不亮')",
    ];

    public static double Run(string path, int clients, TimeSpan time)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        foreach (var text in Schema)
        {
            using var command = Command(connection, text);
            command.ExecuteNonQuery();
        }

        var commands = Step.Select(text => Command(connection, text)).ToList();
        var values = new Dictionary<string, object>
        {
            ["$state"] = new byte[400], ["$payload"] = StoreBenchmark.Payload, ["$hash"] = new string('a', 64), ["$case"] = 0L, ["$n"] = 0L,
        };
        foreach (var command in commands)
        {
            foreach (var (name, value) in values.Where(v => command.CommandText.Contains(v.Key, StringComparison.Ordinal)))
            {
                command.Parameters.AddWithValue(name, value);
            }
        }

        var clock = Stopwatch.StartNew();
        var steps = 0L;
        for (var n = 1L; clock.Elapsed < time; n++)
        {
            using var transaction = connection.BeginTransaction();
            for (var id = 1L; id <= clients; id++)
            {
                foreach (var command in commands)
                {
                    command.Transaction = transaction;
                    command.Parameters["$case"].Value = id;
                    if (command.Parameters.Contains("$n"))
                    {
                        command.Parameters["$n"].Value = n;
                    }

                    command.ExecuteNonQuery();
                }
            }

            transaction.Commit();
            steps += clients;
        }

        var rate = steps / clock.Elapsed.TotalSeconds;
        commands.ForEach(c => c.Dispose());
        return rate;
    }

    private static SqliteCommand Command(SqliteConnection connection, string text)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        return command;
    }
}
