using CaseFlow.Calendar;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Journal;
using CaseFlow.Storage.Sqlite;
using CaseFlow.Testing.Faults;
using System.Globalization;

namespace CaseFlow.Workflows.Tests.Faults;

/// <summary>Whatever the store does to those who work with it, no case is stuck, lost or doubled.</summary>
public sealed class SqliteFaultTests : IAsyncLifetime
{
    private const string Runs = "CASEFLOW_FAULT_RUNS";
    private const string Seed = "CASEFLOW_FAULT_SEED";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("caseflow-faults-");

    private string Template => Path.Combine(folder.FullName, "template.db");

    public async Task InitializeAsync()
    {
        await using var store = await SqliteStore.OpenAsync(
            new SqliteStoreOptions { Path = Template, Durability = SqliteDurability.Relaxed }, CancellationToken.None);
        var clock = new VirtualClock(Instant.From(new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(8))));
        await DemonstrationCounty.LoadAsync(RuntimeServices.Create(
            new RuntimeParts(store, clock, new SystemEntropy(), new NoPasswords(), Digest.Sha256, Checkpoints: null)).Mediator);
    }

    public Task DisposeAsync()
    {
        folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task No_case_is_stuck_lost_or_doubled_by_faults_of_the_store()
    {
        var first = Number(Seed) ?? Environment.TickCount & 0xFFFFFF;
        using var signer = CheckpointSigner.OpenOrCreate(Path.Combine(folder.FullName, "checkpoint.pem"));
        await Parallel.ForEachAsync(
            Enumerable.Range(first, Number(Runs) ?? 1000),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            async (seed, _) =>
            {
                await using var ground = await SqliteGround.OpenAsync(Template, Path.Combine(folder.FullName, $"{seed}.db"));
                var problems = await FaultRun.RunAsync(seed, ground, signer, new FaultRunOptions());
                problems.Should().BeEmpty($"nothing is stuck, lost or doubled (seed {seed}: {Seed}={seed} {Runs}=1)");
            });
    }

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var given) ? given : null;
}
