using System.Globalization;
using CaseFlow.Runtime.Journal;
using CaseFlow.Testing.Faults;

namespace CaseFlow.Workflows.Tests.Faults;

/// <summary>Whatever the store does to those who work with it, no case is stuck, lost or doubled.</summary>
public sealed class SqliteFaultTests(CountyTemplate county) : IClassFixture<CountyTemplate>
{
    private const string Runs = "CASEFLOW_FAULT_RUNS";
    private const string Seed = "CASEFLOW_FAULT_SEED";

    [Fact]
    public async Task No_case_is_stuck_lost_or_doubled_by_faults_of_the_store()
    {
        var first = Number(Seed) ?? Environment.TickCount & 0xFFFFFF;
        using var signer = CheckpointSigner.OpenOrCreate(county.SigningKey);
        await Parallel.ForEachAsync(
            Enumerable.Range(first, Number(Runs) ?? 1000),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            async (seed, _) =>
            {
                await using var ground = await county.CopyAsync();
                var problems = await FaultRun.RunAsync(seed, ground, signer, new FaultRunOptions());
                problems.Should().BeEmpty($"nothing is stuck, lost or doubled (seed {seed}: {Seed}={seed} {Runs}=1)");
            });
    }

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var given) ? given : null;
}
