using CaseFlow.Benchmarks.Rows;
using CaseFlow.Storage.PostgreSql;
using CaseFlow.Testing.Postgres;

namespace CaseFlow.Benchmarks;

/// <summary>Durable completions a second on PostgreSQL with eight clients, beside eight connections that commit the same rows by plain SQL.</summary>
internal sealed class PostgresBenchmark : IBenchmark
{
    private const int Clients = 8;
    private const int StepsASecond = 600;

    public string Name => "postgres";

    public string About => "durable completions a second on PostgreSQL with 8 clients, beside plain SQL that commits the same rows";

    public async Task<Section> RunAsync(BenchmarkRun run)
    {
        var steps = (int)Math.Max(600, StepsASecond * run.Time.TotalSeconds) / 6 * 6;
        using var yard = await CompletionYard.PrepareAsync(run, steps);
        run.Progress("starts PostgreSQL and prepares the same cases there");
        await using var server = await PostgresServer.OwnAsync(durable: true);
        var (ours, plain) = (new List<Measured>(), new List<Measured>());
        for (var round = 0; round <= run.Rounds; round++)
        {
            run.Progress(round == 0 ? "warms up" : $"round {round} of {run.Rounds}, {steps} steps");
            var count = round == 0 ? 300 : steps;
            var measured = await OursAsync(await server.NewDatabaseAsync(name => PrepareAsync(name, yard, run)), yard, count, run.Stopping);
            var own = yard.Completions.Take(count / 6).Select(c => (object)c[0].Task.Case.Value).ToHashSet();
            var yardstick = await PlainPostgres.RunAsync(
                await server.NewDatabaseAsync(name => PrepareAsync(name, yard, run)), yard.Shapes, [.. yard.Steps.Where(s => own.Contains(s[0].Values[0]))], Clients, run.Stopping);
            if (round > 0)
            {
                ours.Add(measured);
                plain.Add(yardstick);
            }
        }

        var (a, b) = (Figures.Median(ours.Select(m => m.Rate)), Figures.Median(plain.Select(m => m.Rate)));
        return new Section(
            "Durable completions a second on PostgreSQL, full synchronization",
            $"The server of the machine on loopback with its usual settings; {Clients} connections write the same rows by plain SQL, each step one prepared batch and one commit.",
            [
                ["Clients", "Completions/s", "p50 ms", "p99 ms", "Plain SQL, steps/s", "p50 ms", "p99 ms", "Ratio", "Aim"],
                [$"{Clients}", Figures.Count(a), At(ours, 0.5), At(ours, 0.99), Figures.Count(b), At(plain, 0.5), At(plain, 0.99), Figures.Ratio(a / b), "≥ 0.60"],
            ],
            "The processor, which clients and server share, and the round trips: a completion reads its case in one transaction and writes in another; the server groups the flushes.");
    }

    private static async Task<Measured> OursAsync(string connectionString, CompletionYard yard, int steps, CancellationToken stopping)
    {
        await using var store = await OpenAsync(connectionString);
        return await yard.CompleteAsync(CompletionYard.UseCases(store), Clients, steps, stopping);
    }

    private static async Task PrepareAsync(string connectionString, CompletionYard yard, BenchmarkRun run)
    {
        await using var store = await OpenAsync(connectionString);
        await yard.RegisterAsync(store, Clients, run.Stopping);
    }

    private static Task<PostgresStore> OpenAsync(string connectionString) =>
        PostgresStore.OpenAsync(new PostgresStoreOptions { ConnectionString = connectionString }, CancellationToken.None);

    private static string At(List<Measured> rounds, double share) => Figures.Milliseconds(Figures.Percentile([.. rounds.SelectMany(m => m.Latencies)], share));
}
