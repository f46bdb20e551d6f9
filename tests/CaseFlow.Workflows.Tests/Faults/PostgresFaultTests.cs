using CaseFlow.Runtime.Journal;
using CaseFlow.Storage.PostgreSql;
using CaseFlow.Testing.Faults;
using CaseFlow.Testing.Postgres;

namespace CaseFlow.Workflows.Tests.Faults;

/// <summary>The same on PostgreSQL, where several writers are at work at once.</summary>
public sealed class PostgresFaultTests
{
    private const string Runs = "CASEFLOW_FAULT_RUNS_POSTGRES";
    private const int SideBySide = 4;

    [SkippableFact]
    public async Task No_case_is_stuck_lost_or_doubled_by_faults_of_the_store()
    {
        await using var server = await PostgresServer.OwnAsync();
        var folder = Directory.CreateTempSubdirectory("caseflow-faults-");
        using var signer = CheckpointSigner.OpenOrCreate(Path.Combine(folder.FullName, "checkpoint.pem"));
        await Parallel.ForEachAsync(
            FaultRun.Seeds(Runs, usual: 40),
            new ParallelOptions { MaxDegreeOfParallelism = SideBySide },
            async (seed, _) =>
            {
                await using var ground = await PostgresGround.OpenAsync(await server.NewDatabaseAsync(PrepareAsync));
                var problems = await FaultRun.RunAsync(seed, ground, signer, new FaultRunOptions());
                problems.Should().BeEmpty($"nothing is stuck, lost or doubled (seed {seed}: {FaultRun.SeedVariable}={seed} {Runs}=1)");
            });
        folder.Delete(recursive: true);
    }

    private static async Task PrepareAsync(string connectionString)
    {
        await using var store = await PostgresStore.OpenAsync(new PostgresStoreOptions { ConnectionString = connectionString }, CancellationToken.None);
        await CountyTemplate.LoadAsync(store);
    }
}
