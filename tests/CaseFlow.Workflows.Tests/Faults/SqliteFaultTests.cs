using CaseFlow.Runtime.Journal;
using CaseFlow.Testing.Faults;

namespace CaseFlow.Workflows.Tests.Faults;

/// <summary>Whatever the store does to those who work with it, no case is stuck, lost or doubled.</summary>
public sealed class SqliteFaultTests(CountyTemplate county) : IClassFixture<CountyTemplate>
{
    private const string Runs = "CASEFLOW_FAULT_RUNS";

    [Fact]
    public async Task No_case_is_stuck_lost_or_doubled_by_faults_of_the_store()
    {
        using var signer = CheckpointSigner.OpenOrCreate(county.SigningKey);
        await Parallel.ForEachAsync(
            FaultRun.Seeds(Runs, usual: 1000),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            async (seed, _) =>
            {
                await using var ground = await county.CopyAsync();
                var problems = await FaultRun.RunAsync(seed, ground, signer, new FaultRunOptions());
                problems.Should().BeEmpty($"nothing is stuck, lost or doubled (seed {seed}: {FaultRun.SeedVariable}={seed} {Runs}=1)");
            });
    }
}
