using System.Diagnostics;
using System.Globalization;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace CaseFlow.Benchmarks;

/// <summary>The first inbox page of a person with several posts, by the number of all open tasks.</summary>
internal sealed class InboxBenchmark : IBenchmark
{
    private const int Roles = 12;
    private const int Units = 40;

    private static readonly int[] Sizes = [10_000, 100_000, 1_000_000];

    // Three posts at one unit and two elsewhere, as a clerk who also stands in for others.
    private static readonly RoleAtUnit[] Held = [new("role-1", "unit-1"), new("role-2", "unit-1"), new("role-3", "unit-1"), new("role-1", "unit-2"), new("role-4", "unit-7")];

    public string Name => "inbox";

    public string About => "the first inbox page over several roles at 10,000 to 1,000,000 open tasks";

    public async Task<Section> RunAsync(BenchmarkRun run)
    {
        var table = new List<string[]> { new[] { "Open tasks", "Page with counts, ms", "To the first", "Rows only, ms", "Counts only, ms", "One IN query, ms", "To the first", "Aim" } };
        var (firstPage, firstIn) = (0.0, 0.0);
        foreach (var size in Sizes)
        {
            var folder = Directory.CreateTempSubdirectory("caseflow-bench-");
            try
            {
                var (page, rows, counts, single) = await MeasureAsync(run, Path.Combine(folder.FullName, "inbox.db"), size);
                (firstPage, firstIn) = size == Sizes[0] ? (page, single) : (firstPage, firstIn);
                table.Add(
                [
                    size.ToString("N0", CultureInfo.InvariantCulture), Figures.Milliseconds(page), Figures.Ratio(page / firstPage), Figures.Milliseconds(rows),
                    Figures.Milliseconds(counts), Figures.Milliseconds(single), Figures.Ratio(single / firstIn), "≤ 1.30",
                ]);
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }

        return new Section(
            "The first inbox page over five posts, SQLite",
            $"20 rows of a person who holds five posts; {Roles} roles at {Units} units share the tasks evenly. Rows lie in the real schema; medians.",
            table,
            "The page: the soonest rows of each post are one range of an index, which are merged; what is read does not depend on what waits.",
            "Counts stop at 1,000, which is what bounds them: below that they grow with the person's own tasks.",
            "One IN query over the posts is measured on fresh statistics and evenly spread tasks, where SQLite finds the same ranges; it has no bound of its own where either is missing.");
    }

    private static async Task<(double Page, double Rows, double Counts, double Single)> MeasureAsync(BenchmarkRun run, string path, int size)
    {
        await using var store = await SqliteStore.OpenAsync(new SqliteStoreOptions { Path = path, Durability = SqliteDurability.Relaxed }, CancellationToken.None);
        run.Progress($"{size:N0} open tasks: fills");
        Fill(path, size);
        run.Progress($"{size:N0} open tasks: reads");
        var query = new InboxQuery("person-1", [.. Held], null, 20, 0);
        await using var plain = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        await plain.OpenAsync(run.Stopping);
        await using var rowsOnly = Command(plain, string.Join(" UNION ALL ", Held.Select(h =>
            $"SELECT * FROM (SELECT * FROM inbox WHERE role = '{h.Role}' AND unit = '{h.Unit}' AND assignee IS NULL ORDER BY due, case_id, instance, item LIMIT 21)")));
        await using var countsOnly = Command(plain, string.Join(" UNION ALL ", Held.Select(h =>
            $"SELECT COUNT(*) FROM (SELECT 1 FROM inbox WHERE role = '{h.Role}' AND unit = '{h.Unit}' AND assignee IS NULL LIMIT 1000)")));
        await using var single = Command(
            plain,
            "SELECT * FROM inbox WHERE assignee IS NULL AND (role, unit) IN (VALUES " + string.Join(", ", Held.Select(h => $"('{h.Role}', '{h.Unit}')"))
            + ") ORDER BY due, case_id, instance, item LIMIT 21");
        if (ReadAll(single) != 21)
        {
            throw new InvalidOperationException("Expected a full page from the query that is measured.");
        }

        var (a, b, c, d) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        var clock = Stopwatch.StartNew();
        for (var round = 0; round < 20 || (clock.Elapsed < run.Time && round < 5_000); round++)
        {
            run.Stopping.ThrowIfCancellationRequested();
            a.Add(await TimeAsync(() => store.ReadAsync(session => session.LoadInboxAsync(query), CancellationToken.None)));
            b.Add(await TimeAsync(() => Task.FromResult(ReadAll(rowsOnly))));
            c.Add(await TimeAsync(() => Task.FromResult(ReadAll(countsOnly))));
            d.Add(await TimeAsync(() => Task.FromResult(ReadAll(single))));
        }

        return (Figures.Median(a), Figures.Median(b), Figures.Median(c), Figures.Median(d));
    }

    private static void Fill(string path, int size)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = Command(
            connection,
            $"""
            PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF;
            INSERT INTO inbox (case_id, instance, item, case_number, title, mechanism, element, task_name, place_name, role, unit, assignee, opened_at, due, warn_at, suspended)
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {size})
            SELECT i, 1, 1, '2026-' || printf('%06d', i), '地下车库潮湿，墙角有积水', 'on-demand-handling', 'Task_Accept', '受理审核', '锦绣里小区1号楼',
                'role-' || (1 + i % {Roles}), 'unit-' || (1 + (i / {Roles}) % {Units}), CASE WHEN i % 10 = 0 THEN 'person-' || (i % 997) END,
                1772416800000 + i, 1772416800000 + (i * 7919) % 864000000, NULL, 0
            FROM n;
            ANALYZE;
            """);
        command.ExecuteNonQuery();
    }

    private static SqliteCommand Command(SqliteConnection connection, string text)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        return command;
    }

    private static int ReadAll(SqliteCommand command)
    {
        using var reader = command.ExecuteReader();
        var values = new object[reader.FieldCount];
        var count = 0;
        for (; reader.Read(); count++)
        {
            reader.GetValues(values);
        }

        return count;
    }

    private static async Task<double> TimeAsync<T>(Func<Task<T>> work)
    {
        var began = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }
}
