using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using CaseFlow.Benchmarks.Rows;
using CaseFlow.Calendar;
using CaseFlow.Host.Installation;
using CaseFlow.Host.Settings;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Tasks;
using CaseFlow.Storage.Sqlite;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace CaseFlow.Benchmarks;

/// <summary>The same completions through the web server: forms posted over kept connections.</summary>
internal sealed class HttpBenchmark : IBenchmark
{
    private static readonly (int Clients, int StepsASecond)[] Sizes = [(1, 300), (8, 800), (64, 1_000)];

    public string Name => "http";

    public string About => "durable completions a second through HTTP, forms posted over kept connections";

    public async Task<Section> RunAsync(BenchmarkRun run)
    {
        using var yard = await CompletionYard.PrepareAsync(run, Steps(run, Sizes[^1].StepsASecond));
        var table = new List<string[]> { new[] { "Clients", "Completions/s over HTTP", "p50 ms", "p99 ms", "Without HTTP, completions/s", "Ratio" } };
        foreach (var (clients, rate) in Sizes)
        {
            var (over, without) = (new List<Measured>(), new List<Measured>());
            for (var round = 0; round <= run.Rounds; round++)
            {
                run.Progress(round == 0 ? $"{clients} clients: warms up" : $"{clients} clients: round {round} of {run.Rounds}");
                var steps = round == 0 ? 300 : Steps(run, rate);
                var measured = await OverHttpAsync(yard, clients, steps, run.Stopping);
                await using var store = await CompletionYard.OpenAsync(yard.Copy(), SqliteDurability.Full);
                var beside = await yard.CompleteAsync(CompletionYard.UseCases(store), clients, steps, run.Stopping);
                if (round > 0)
                {
                    over.Add(measured);
                    without.Add(beside);
                }
            }

            var (a, b) = (Figures.Median(over.Select(m => m.Rate)), Figures.Median(without.Select(m => m.Rate)));
            var latencies = over.SelectMany(m => m.Latencies).ToList();
            table.Add(
            [
                $"{clients}", Figures.Count(a), Figures.Milliseconds(Figures.Percentile(latencies, 0.5)), Figures.Milliseconds(Figures.Percentile(latencies, 0.99)),
                Figures.Count(b), Figures.Ratio(a / b),
            ]);
        }

        return new Section(
            "The same through HTTP",
            "Real Kestrel on loopback, connections kept, signed-in staff, each completion the form posted as a browser does; client and server share the machine.",
            table,
            "The processor: a post reads the task to draw its form, checks the antiforgery token and cookie, and answers a redirect; the client takes its share too.");
    }

    private static async Task<Measured> OverHttpAsync(CompletionYard yard, int clients, int steps, CancellationToken stopping)
    {
        var folder = Directory.CreateTempSubdirectory("caseflow-bench-");
        var database = new SqliteStoreOptions { Path = yard.Copy() };
        var installation = await OpenInstallation.OpenAsync(database, Path.Combine(folder.FullName, "checkpoint.pem"), new VirtualClock(CompletionYard.Monday));
        try
        {
            var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, ApplicationName = "caseflow" });
            builder.Logging.ClearProviders();
            await using var app = WebApp.Build(builder, new CaseFlowSettings { DataFolder = folder.FullName }, installation.Parts);
            app.Urls.Clear();
            app.Urls.Add("http://127.0.0.1:0");
            await app.StartAsync(stopping);
            return await SendAsync(new Uri(app.Urls.First()), yard, clients, steps, stopping);
        }
        finally
        {
            await installation.DisposeAsync();
            folder.Delete(recursive: true);
        }
    }

    private static async Task<Measured> SendAsync(Uri address, CompletionYard yard, int clients, int steps, CancellationToken stopping)
    {
        var waiting = new ConcurrentQueue<CompleteTask[]>(yard.Completions.Take(steps / 6));
        var browsers = new List<Browser>();
        foreach (var number in Enumerable.Range(1, clients))
        {
            browsers.Add(await Browser.OpenAsync(address, number, yard.Completions[0].Select(c => c.Person).Distinct(), stopping));
        }

        var latencies = new ConcurrentBag<List<double>>();
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(browsers.Select(browser => Task.Run(async () =>
        {
            var own = new List<double>();
            while (!stopping.IsCancellationRequested && waiting.TryDequeue(out var completions))
            {
                foreach (var completion in completions)
                {
                    var began = clock.Elapsed;
                    await browser.CompleteAsync(completion, stopping);
                    own.Add((clock.Elapsed - began).TotalMilliseconds);
                }
            }

            latencies.Add(own);
        })));
        var all = latencies.SelectMany(l => l).ToList();
        var measured = new Measured(all.Count / clock.Elapsed.TotalSeconds, all);
        browsers.ForEach(b => b.Dispose());
        return measured;
    }

    private static int Steps(BenchmarkRun run, int rate) => (int)Math.Max(300, rate * run.Time.TotalSeconds) / 6 * 6;
}
