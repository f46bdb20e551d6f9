using System.Collections.Concurrent;
using System.Diagnostics;
using CaseFlow.Benchmarks.Rows;
using CaseFlow.Calendar;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Tasks;
using CaseFlow.Storage.Sqlite;
using CaseFlow.Testing.Faults;
using MediatR;

namespace CaseFlow.Benchmarks;

/// <summary>
/// A database with many cases of the shipped procedure that wait for their first task, the completions that take each to its end, and the rows
/// that those completions write, recorded once.
/// </summary>
internal sealed class CompletionYard : IDisposable
{
    private const int StepsOfCase = 6;

    public static readonly Instant Monday = Instant.From(new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(8)));

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("caseflow-bench-");
    private int copies;

    /// <summary>For each case the completions in order.</summary>
    public List<CompleteTask[]> Completions { get; } = [];

    /// <summary>The rows of each completion, in the order in which they were written.</summary>
    public List<List<RowChange>> Steps { get; private set; } = [];

    /// <summary>The tables.</summary>
    public List<TableShape> Shapes { get; private set; } = [];

    private string Template => Path.Combine(folder.FullName, "template.db");

    /// <summary>Prepares a yard.</summary>
    /// <param name="run">Shows progress.</param>
    /// <param name="steps">How many completions are wanted, at least.</param>
    public static async Task<CompletionYard> PrepareAsync(BenchmarkRun run, int steps)
    {
        var yard = new CompletionYard();
        var cases = (steps + StepsOfCase - 1) / StepsOfCase;
        run.Progress($"prepares {cases} cases");
        await yard.RegisterAsync(cases, run.Stopping);
        yard.Shapes = RowRecording.Shapes(yard.Template);
        run.Progress($"records the rows of {cases * StepsOfCase} completions");
        var recorded = yard.Copy();
        RowRecording.Begin(recorded);
        await yard.RecordAsync(recorded, run.Stopping);
        yard.Steps = RowRecording.Read(recorded);
        return yard;
    }

    /// <summary>A fresh copy of the database.</summary>
    public string Copy()
    {
        var path = Path.Combine(folder.FullName, $"{++copies}.db");
        File.Copy(Template, path);
        return path;
    }

    /// <summary>Opens a copy as the program does.</summary>
    public static Task<SqliteStore> OpenAsync(string path, SqliteDurability durability) =>
        SqliteStore.OpenAsync(new SqliteStoreOptions { Path = path, Durability = durability }, CancellationToken.None);

    /// <summary>The use cases over a store.</summary>
    public static IMediator UseCases(IStore store) => RuntimeServices.Create(
        new RuntimeParts(store, new VirtualClock(Monday), new SystemEntropy(), new NoPasswords(), Digest.Sha256, Checkpoints: null)).Mediator;

    /// <summary>Lets clients complete so many tasks through the use cases, each its own case after the other.</summary>
    public async Task<Measured> CompleteAsync(IMediator useCases, int clients, int steps, CancellationToken stopping)
    {
        var waiting = new ConcurrentQueue<CompleteTask[]>(Completions.Take(steps / StepsOfCase));
        var latencies = new ConcurrentBag<List<double>>();
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(async () =>
        {
            var own = new List<double>();
            while (!stopping.IsCancellationRequested && waiting.TryDequeue(out var completions))
            {
                foreach (var completion in completions)
                {
                    var began = clock.Elapsed;
                    await DoneAsync(useCases, completion);
                    own.Add((clock.Elapsed - began).TotalMilliseconds);
                }
            }

            latencies.Add(own);
        })));
        var all = latencies.SelectMany(l => l).ToList();
        return new Measured(all.Count / clock.Elapsed.TotalSeconds, all);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private async Task RegisterAsync(int cases, CancellationToken stopping)
    {
        await using var store = await OpenAsync(Template, SqliteDurability.Relaxed);
        var useCases = UseCases(store);
        await DemonstrationCounty.LoadAsync(useCases);
        await Parallel.ForEachAsync(Enumerable.Range(1, cases), new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = stopping }, async (n, _) =>
            await DoneAsync(useCases, new RegisterDemand(
                "web", "jinxiu-b1", null, $"地下车库潮湿，墙角有积水。{n:D6}", [], "李秀兰", "13800001234", false, null, $"register-{n:D6}")));
    }

    // The same case takes the same way again, so the tasks found here have the same ids in every copy.
    private async Task RecordAsync(string path, CancellationToken stopping)
    {
        await using var store = await OpenAsync(path, SqliteDurability.Relaxed);
        var useCases = UseCases(store);
        var organisation = await store.ReadAsync(session => session.LoadOrganisationAsync(), stopping);
        var heads = await store.ReadAsync(session => session.ListHeadsAsync(0), stopping);
        var found = new ConcurrentDictionary<long, CompleteTask[]>();
        await Parallel.ForEachAsync(heads, new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = stopping }, async (head, _) =>
        {
            var completions = new List<CompleteTask>();
            while (await store.ReadAsync(session => session.LoadCaseAsync(head.Case), stopping) is { Case: { IsEnded: false } current })
            {
                var task = current.Tasks.Single();
                var person = Worker.Of(organisation, current, task, Monday, _ => 0);
                completions.Add(new CompleteTask(person, task.Id, Answers.Of(task.Element, _ => 0), $"{task.Id}-key"));
                await DoneAsync(useCases, completions[^1]);
            }

            found[head.Case.Value] = [.. completions];
        });
        Completions.AddRange(found.OrderBy(f => f.Key).Select(f => f.Value));
        if (Completions.Any(c => c.Length != StepsOfCase))
        {
            throw new InvalidOperationException($"Expected each case to take {StepsOfCase} completions, but the shipped procedure changed.");
        }
    }

    private static async Task DoneAsync<T>(IMediator useCases, IRequest<Outcome<T>> request)
        where T : class
    {
        if ((await useCases.Send(request)).Refusal is { } refusal)
        {
            throw new InvalidOperationException($"Expected {request} to be done, but it was refused with {refusal.Code}.");
        }
    }
}
