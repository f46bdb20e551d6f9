using System.Diagnostics;
using System.Runtime.InteropServices;
using CaseFlow.Storage.PostgreSql;
using CaseFlow.Testing.Postgres;

namespace CaseFlow.Benchmarks;

/// <summary>Durable steps a second of the store on PostgreSQL beside plain SQL that writes the same rows into the same tables, one transaction for each step.</summary>
internal static class PostgresBenchmark
{
    public static async Task<int> RunAsync(int seconds)
    {
        var time = TimeSpan.FromSeconds(seconds);
        await using var server = await PostgresServer.OwnAsync(durable: true);
        Console.WriteLine($"# Durable steps a second on PostgreSQL ({RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores, {DateTime.UtcNow:yyyy-MM-dd})");
        Console.WriteLine();
        Console.WriteLine("| Clients | Store, steps/s | Plain SQL, steps/s | Plain SQL in one batch, steps/s | Store ÷ plain | Store ÷ batch |");
        Console.WriteLine("|--:|--:|--:|--:|--:|--:|");
        foreach (var clients in new[] { 1, 8, 16 })
        {
            var store = await StoreAsync(await NewAsync(server), clients, time);
            var plain = await PlainPostgres.RunAsync(await NewAsync(server), clients, time, inBatch: false);
            var batch = await PlainPostgres.RunAsync(await NewAsync(server), clients, time, inBatch: true);
            Console.WriteLine($"| {clients} | {store:F0} | {plain:F0} | {batch:F0} | {store / plain:F2} | {store / batch:F2} |");
        }

        return 0;
    }

    private static Task<string> NewAsync(PostgresServer server) => server.NewDatabaseAsync(async connectionString =>
    {
        await using var store = await OpenAsync(connectionString);
    });

    private static Task<PostgresStore> OpenAsync(string connectionString) =>
        PostgresStore.OpenAsync(new PostgresStoreOptions { ConnectionString = connectionString }, CancellationToken.None);

    private static async Task<double> StoreAsync(string connectionString, int clients, TimeSpan time)
    {
        await using var store = await OpenAsync(connectionString);
        var clock = Stopwatch.StartNew();
        var done = await Task.WhenAll(Enumerable.Range(1, clients).Select(id => Task.Run(() => StoreBenchmark.ClientAsync(store, id, clock, time))));
        return done.Sum() / clock.Elapsed.TotalSeconds;
    }
}
