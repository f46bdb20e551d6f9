using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.InteropServices;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Cases.Records;
using CaseFlow.Engine.State;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sqlite;

namespace CaseFlow.Benchmarks;

/// <summary>Durable steps a second of the store beside plain SQL that writes rows of the same tables, with fewer columns and indexes, in one transaction for each group.</summary>
internal static class StoreBenchmark
{
    public static async Task<int> RunAsync(int seconds)
    {
        var time = TimeSpan.FromSeconds(seconds);
        Console.WriteLine($"# Durable steps a second ({RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores, {DateTime.UtcNow:yyyy-MM-dd})");
        Console.WriteLine();
        Console.WriteLine("| Clients | Store, steps/s | Plain SQL, steps/s | Store ÷ plain |");
        Console.WriteLine("|--:|--:|--:|--:|");
        foreach (var clients in new[] { 1, 8, 64 })
        {
            var folder = Directory.CreateTempSubdirectory("caseflow-bench-").FullName;
            try
            {
                var store = await StoreAsync(Path.Combine(folder, "store.db"), clients, time);
                var plain = PlainSqlGroups.Run(Path.Combine(folder, "plain.db"), clients, time);
                Console.WriteLine($"| {clients} | {store:F0} | {plain:F0} | {store / plain:F2} |");
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        return 0;
    }

    private static async Task<double> StoreAsync(string path, int clients, TimeSpan time)
    {
        await using var store = await SqliteStore.OpenAsync(new SqliteStoreOptions { Path = path }, CancellationToken.None);
        var clock = Stopwatch.StartNew();
        var done = await Task.WhenAll(Enumerable.Range(1, clients).Select(id => Task.Run(() => ClientAsync(store, id, clock, time))));
        return done.Sum() / clock.Elapsed.TotalSeconds;
    }

    internal static async Task<int> ClientAsync(IStore store, int id, Stopwatch clock, TimeSpan time)
    {
        var item = new Case(new CaseId(id), $"2026-{id:000000}") { Title = "路灯不亮", Description = "小区北门第三盏路灯不亮", Mechanism = "on-demand-handling" };
        var head = JournalChain.Genesis(item.Id, Digest.Sha256);
        var steps = 0;
        while (clock.Elapsed < time)
        {
            var entry = JournalChain.Append(head, item.Id, new Instant(1), new Instant(2), "p-zhang", "CompleteTask", Payload, Digest.Sha256);
            head = JournalChain.HeadAfter(entry);
            var instance = new ProcessInstance(1, "handling", "hash", Parent: null, ParentItem: null, ProcessState.Initial);
            var unit = new CaseUnit(item, ImmutableSortedDictionary<int, ProcessInstance>.Empty.Add(1, instance), head, steps + 1);
            var task = new InboxRow(
                new TaskId(item.Id, 1, steps + 1), item.Number, item.Title, item.Mechanism, "accept", "受理", "红石湖社区", "grid-worker", "u1",
                Assignee: null, new Instant(1), new Instant(2), WarnAt: null, Suspended: false);
            var step = new CaseStep(steps, unit, [1], entry, [task], [task.Task with { Item = steps }], [], [], [], [], [], []);
            steps = await store.WriteAsync(
                async session =>
                {
                    await session.SaveStepAsync(step);
                    return steps + 1;
                },
                CancellationToken.None);
        }

        return steps;
    }

    internal static string Payload { get; } = $$"""{"events":["{{new string('x', 800)}}"]}""";
}
