using System.Diagnostics;
using CaseFlow.Calendar;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Operations;
using CaseFlow.Runtime.UseCases.Tasks;
using CaseFlow.Storage.Sqlite;
using CaseFlow.Testing.Faults;
using MediatR;

namespace CaseFlow.Benchmarks;

/// <summary>20,000 timers due at once: how long they take, and what persons feel of it.</summary>
internal sealed class TimerBenchmark : IBenchmark
{
    private const int Timers = 20_000;
    private const int Persons = 200;

    private static readonly Instant Monday = Instant.From(new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(8)));

    public string Name => "timers";

    public string About => "20,000 timers due at once, and a person's step meanwhile";

    public async Task<Section> RunAsync(BenchmarkRun run)
    {
        var folder = Directory.CreateTempSubdirectory("caseflow-bench-");
        try
        {
            return await MeasureAsync(run, Path.Combine(folder.FullName, "caseflow.db"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<Section> MeasureAsync(BenchmarkRun run, string path)
    {
        run.Progress($"prepares {Timers:N0} cases that wait");
        var clock = new VirtualClock(Monday);
        await using (var preparing = await OpenAsync(path, SqliteDurability.Relaxed))
        {
            var relaxed = UseCases(preparing, clock);
            await DemonstrationCounty.LoadAsync(relaxed);
            await TimerFlood.PrepareAsync(relaxed, preparing, clock, Timers, run.Stopping);
        }

        await using var store = await OpenAsync(path, SqliteDurability.Full);
        var useCases = UseCases(store, clock);
        var quiet = await StepsAsync(useCases, store, clock, from: 0, run.Stopping);
        clock.Advance(TimeSpan.FromMinutes(5));
        run.Progress("sweeps");
        var memory = GC.GetTotalMemory(forceFullCollection: true);
        var most = memory;
        var watch = Stopwatch.StartNew();
        var fired = 0;
        var sweeping = Task.Run(async () =>
        {
            Sweep swept;
            do
            {
                swept = (await useCases.Send(new SweepDue(), run.Stopping)).Value!;
                fired += swept.Fired;
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true));
                run.Progress($"{fired:N0} fired");
            }
            while (swept.Fired > 0);
        });
        var busy = await StepsAsync(useCases, store, clock, from: Persons, run.Stopping);
        await sweeping;
        var took = watch.Elapsed;
        return new Section(
            $"{Timers:N0} timers due at once, SQLite, full synchronization",
            "Each timer is a step of its own with journal and outbox. Meanwhile persons complete tasks, one after the other.",
            [
                ["Figure", "Value"],
                ["timers fired", Figures.Count(fired)],
                ["timers a second", Figures.Count(fired / took.TotalSeconds)],
                ["a person's step without a sweep, p50 / p99 ms", Pair(quiet)],
                ["a person's step during the sweep, p50 / p99 ms", Pair(busy)],
                ["memory in use before / at most, MB", $"{memory / 1_000_000} / {most / 1_000_000}"],
            ],
            "Timers a second: the flush of the disk, shared by up to eight timers, and the processor.",
            "A person's step: it shares the next flush; at most eight timers are before it. Memory: a sweep holds a thousand timers' keys and a hundred rows at a time.");
    }

    private static async Task<List<double>> StepsAsync(IMediator useCases, IStore store, VirtualClock clock, int from, CancellationToken stopping)
    {
        var organisation = await store.ReadAsync(session => session.LoadOrganisationAsync(), stopping);
        var latencies = new List<double>();
        for (var number = from + 1; number <= from + Persons; number++)
        {
            var unit = (await store.ReadAsync(session => session.LoadCaseAsync(new Cases.CaseId(number)), stopping))!;
            var task = unit.Case.Tasks.Single();
            var completion = new CompleteTask(Worker.Of(organisation, unit.Case, task, clock.Now, _ => 0), task.Id, Answers.Of(task.Element, _ => 0), $"person-{number:D6}");
            var began = Stopwatch.GetTimestamp();
            var outcome = await useCases.Send(completion, stopping);
            latencies.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            if (!outcome.IsDone)
            {
                throw new InvalidOperationException($"Expected to complete task {task.Id}, but it was refused with {outcome.Refusal!.Code}.");
            }
        }

        return latencies;
    }

    private static Task<SqliteStore> OpenAsync(string path, SqliteDurability durability) =>
        SqliteStore.OpenAsync(new SqliteStoreOptions { Path = path, Durability = durability }, CancellationToken.None);

    private static IMediator UseCases(IStore store, IClock clock) => RuntimeServices.Create(
        new RuntimeParts(store, clock, new SystemEntropy(), new NoPasswords(), Digest.Sha256, Checkpoints: null)).Mediator;

    private static string Pair(List<double> latencies) =>
        $"{Figures.Milliseconds(Figures.Percentile(latencies, 0.5))} / {Figures.Milliseconds(Figures.Percentile(latencies, 0.99))}";
}
