using Microsoft.Data.Sqlite;

namespace CaseFlow.Benchmarks.Rows;

/// <summary>
/// Records every row that the store really writes, by triggers on a copy of the database: the same tables, columns and bytes, so that plain
/// SQL can write them again without a store.
/// </summary>
internal static class RowRecording
{
    private const string Log = "recorded";

    /// <summary>The tables of a database.</summary>
    public static List<TableShape> Shapes(string path)
    {
        using var connection = Open(path);
        return Shapes(connection);
    }

    /// <summary>Begins to record in a database that nobody has open.</summary>
    public static void Begin(string path)
    {
        using var connection = Open(path);
        Run(connection, $"CREATE TABLE {Log} (seq INTEGER PRIMARY KEY, name TEXT, kind TEXT)");
        foreach (var shape in Shapes(connection).Where(s => s.Name != Log))
        {
            Run(connection, $"CREATE TABLE {Log}_{shape.Name} (seq INTEGER PRIMARY KEY, {string.Join(", ", shape.Columns)})");
            foreach (var (verb, kind, row) in new[] { ("INSERT", 'I', "NEW"), ("UPDATE", 'U', "NEW"), ("DELETE", 'D', "OLD") })
            {
                Run(
                    connection,
                    $"CREATE TRIGGER {Log}_{shape.Name}_{kind} AFTER {verb} ON {shape.Name} BEGIN INSERT INTO {Log} (name, kind) VALUES ('{shape.Name}', '{kind}'); "
                    + $"INSERT INTO {Log}_{shape.Name} VALUES (last_insert_rowid(), {string.Join(", ", shape.Columns.Select(c => $"{row}.{c}"))}); END");
            }
        }
    }

    /// <summary>What was recorded, step by step: each begins with its case row.</summary>
    public static List<List<RowChange>> Read(string path)
    {
        using var connection = Open(path);
        var rows = new Dictionary<long, RowChange>();
        foreach (var shape in Shapes(connection).Where(s => !s.Name.StartsWith(Log, StringComparison.Ordinal)))
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT r.seq, r.kind, v.* FROM {Log} AS r JOIN {Log}_{shape.Name} AS v ON v.seq = r.seq";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                var values = Enumerable.Range(3, shape.Columns.Length).Select(reader.GetValue).ToArray();
                rows.Add(reader.GetInt64(0), new RowChange(shape.Name, reader.GetString(1)[0], values));
            }
        }

        var steps = new List<List<RowChange>>();
        foreach (var (_, row) in rows.OrderBy(r => r.Key))
        {
            if (row is { Table: "cases" })
            {
                steps.Add([]);
            }

            steps[^1].Add(row);
        }

        return steps;
    }

    private static List<TableShape> Shapes(SqliteConnection connection)
    {
        var names = Query(
            connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_\\_%' ESCAPE '\\'", r => r.GetString(0));
        return [.. names.Select(name =>
        {
            var columns = Query(connection, $"PRAGMA table_info({name})", r => (Name: r.GetString(1), Key: r.GetInt32(5)));
            return new TableShape(name, [.. columns.Select(c => c.Name)], [.. columns.Where(c => c.Key > 0).OrderBy(c => c.Key).Select(c => c.Name)]);
        })];
    }

    private static List<T> Query<T>(SqliteConnection connection, string text, Func<SqliteDataReader, T> read)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Run(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
