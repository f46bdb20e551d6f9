using CaseFlow.Host.Installation;
using CaseFlow.Host.Settings;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.UseCases.Operations;
using CaseFlow.Storage.Sqlite.Audit;


namespace CaseFlow.Host.Tests.Faults;

/// <summary>kill -9 under load: nothing acknowledged is lost or doubled, and the file proves itself.</summary>
public sealed class KillTests
{
    private const string Variable = "CASEFLOW_KILLS";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly Dictionary<string, string> ElementOf = new() { ["accepted"] = "Task_Accept", ["dispatched"] = "Task_Dispatch" };

    [Fact]
    public async Task No_acknowledged_step_is_lost_or_doubled_by_a_kill()
    {
        var kills = int.TryParse(Environment.GetEnvironmentVariable(Variable), out var given) ? given : 10;
        var seed = Environment.TickCount;
        var random = new Random(seed);
        using var folder = new TemporaryFolder();
        var seen = new HashSet<string>();
        for (var kill = 1; kill <= kills; kill++)
        {
            var told = await WorkUntilKilled(folder.Path, random.Next(1, 80));
            await Verify(folder.Path, told, seen, $"kill {kill} of {kills}, seed {seed}");
        }
    }

    private static async Task<IReadOnlyList<string>> WorkUntilKilled(string folder, int steps)
    {
        using var program = ChildProcess.Start("CaseFlow.Testing.Crash", "CaseFlow.Testing.Crash", folder, folder, TemporaryFolder.Workflows);
        for (var step = 0; step < steps; step++)
        {
            await program.NextAsync(Patience);
        }

        return await program.KillAsync();
    }

    private static async Task Verify(string folder, IReadOnlyList<string> told, HashSet<string> seen, string when)
    {
        var layout = new DataLayout(folder);
        await using (var installation = await OpenInstallation.OpenAsync(layout, new SystemClock(TimeProvider.System), mustExist: true))
        {
            var store = installation.Parts.Store;
            foreach (var line in told.Select(line => line.Split(' ')).Where(words => words.Length == 3))
            {
                var (step, number, key) = (line[0], line[1], line[2]);
                var id = await store.ReadAsync(session => session.FindCaseAsync(number), CancellationToken.None);
                id.Should().NotBeNull($"{step} {number} was acknowledged ({when})");
                var unit = (await store.ReadAsync(session => session.LoadCaseAsync(id!.Value), CancellationToken.None))!;
                unit.Case.Description.Should().EndWith(key, when);
                if (ElementOf.TryGetValue(step, out var element))
                {
                    unit.Case.Done.Should().ContainKey(element, $"{step} {number} was acknowledged ({when})");
                    unit.Head.Sequence.Should().BeInRange(step == "accepted" ? 2 : 3, 3, $"each step is journaled once ({when})");
                }
            }

            var keys = new HashSet<string>();
            foreach (var head in await store.ReadAsync(session => session.ListHeadsAsync(0), CancellationToken.None))
            {
                var unit = (await store.ReadAsync(session => session.LoadCaseAsync(head.Case), CancellationToken.None))!;
                keys.Add(unit.Case.Description).Should().BeTrue($"a demand is registered once ({when})");
                if (seen.Add(unit.Case.Number))
                {
                    (await installation.UseCases.Send(new VerifyReplay(head.Case))).Value!.Differences.Should().BeEmpty(when);
                }
            }

            await installation.UseCases.Send(new MakeCheckpoint());
        }

        var report = await SqliteAudit.RunAsync(layout.Database, await File.ReadAllTextAsync(layout.PublicKey), StateReplay.Over, CancellationToken.None);
        report.Problems.Should().BeEmpty(when);
    }
}
