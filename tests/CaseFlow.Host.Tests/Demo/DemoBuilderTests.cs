using CaseFlow.Calendar;
using CaseFlow.Host.Demo;
using CaseFlow.Host.Installation;
using CaseFlow.Host.Settings;
using CaseFlow.Host.Tests.Faults;
using CaseFlow.Host.Tests.Verbs;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.UseCases.Reference;
using CaseFlow.Storage.Sqlite.Audit;
using Microsoft.Data.Sqlite;

namespace CaseFlow.Host.Tests.Demo;

public sealed class DemoBuilderTests
{
    [Theory]
    [InlineData("2026-03-04T10:07:00+08:00")]
    [InlineData("2026-03-08T03:30:00+08:00")]
    [InlineData("2026-10-08T23:59:00+08:00")]
    public async Task The_demonstration_has_forty_cases_in_every_state_at_any_hour(string present)
    {
        using var folder = new TemporaryFolder();
        var layout = new DataLayout(folder.Path);
        var now = Instant.From(DateTimeOffset.Parse(present));
        await DemoBuilder.BuildWhenMissingAsync(layout, new WorkflowFolder(TemporaryFolder.Workflows), now, () => { });

        await using var installation = await OpenInstallation.OpenAsync(layout, new VirtualClock(now), mustExist: true);
        var cases = (await installation.Parts.Store.ReadAsync(
            session => session.ListCasesAsync(new([], null, null, null, 200, 0)), CancellationToken.None)).Rows;
        cases.Where(c => c.Channel != "calendar").Should().HaveCount(40);
        cases.Should().Contain(c => c.Channel == "calendar", "weekly and monthly procedures began by themselves");
        cases.Select(c => c.Status).Should().Contain(
            ["registered", "classified", "assigned", "inHandling", "escalated", "handled", "fedBack", "suspended", "closed", "rejected", "withdrawn"]);
        cases.Should().Contain(c => c.Reopenings == 1).And.Contain(c => c.DuplicateOf != null).And.Contain(c => c.NextDue < now).And.Contain(c => c.NextDue > now);
        var incidents = await installation.Parts.Store.ReadAsync(session => session.ListIncidentsAsync(10), CancellationToken.None);
        incidents.Should().ContainSingle().Which.Code.Should().Be("runtime.role.empty");
        var next = await installation.Parts.Store.ReadAsync(session => session.NextTimerAsync(), CancellationToken.None);
        next.Should().NotBeNull();
        (next!.Value > now).Should().BeTrue("what was due in the past has fired");
        var report = await SqliteAudit.RunAsync(layout.Database, await File.ReadAllTextAsync(layout.PublicKey), StateReplay.Over, CancellationToken.None);
        report.Problems.Should().BeEmpty();
        report.Cases.Should().Be(cases.Length);
    }

    [Fact]
    public async Task Every_role_of_both_procedures_is_held_by_somebody()
    {
        using var folder = new TemporaryFolder();
        await using var installation = await OpenInstallation.OpenAsync(new DataLayout(folder.Path), new SystemClock(TimeProvider.System));
        var workflows = new WorkflowFolder(TemporaryFolder.Workflows);
        await Seeding.RunAsync(installation.UseCases, workflows);
        await Seeding.LoadAsync(installation.UseCases, "organisation", workflows.ReadDemoCounty());

        var persons = (await installation.UseCases.Send(new ListPersons())).Value!.Persons;
        var roles = persons.SelectMany(person => person.Roles).Select(role => role.Split('@')[0]).ToHashSet();
        roles.Should().Contain(
            ["registrar", "response-team", "property-manager", "return-visitor", "compound-branch", "big-party-committee", "auditor", "administrator", "leader"]);
        persons.Should().Contain(p => p.MayRegister).And.Contain(p => p.MayAudit).And.Contain(p => p.MayOperate);
    }

    [Fact]
    public async Task What_an_interrupted_building_left_is_deleted_and_built_anew()
    {
        using var folder = new TemporaryFolder();
        var layout = new DataLayout(folder.Path);
        await File.WriteAllTextAsync(layout.Database + ".building", "half of a database");
        await File.WriteAllTextAsync(layout.Database + ".building-wal", "half of a log");

        await DemoBuilder.BuildWhenMissingAsync(layout, new WorkflowFolder(TemporaryFolder.Workflows), Instant.From(DateTimeOffset.UtcNow), () => { });

        Directory.EnumerateFiles(folder.Path, "*.building*").Where(f => !f.EndsWith(".alone", StringComparison.Ordinal)).Should().BeEmpty();
        File.Exists(layout.Database).Should().BeTrue();
    }

    [Fact]
    public async Task The_audit_is_clean_and_names_a_state_or_an_entry_that_was_altered_or_removed()
    {
        using var folder = new TemporaryFolder();
        var layout = new DataLayout(folder.Path);
        await DemoBuilder.BuildWhenMissingAsync(layout, new WorkflowFolder(TemporaryFolder.Workflows), Instant.From(DateTimeOffset.UtcNow), () => { });
        string[] verify = ["audit", "verify", "--database", layout.Database, "--public-key", layout.PublicKey, "--language", "en"];
        var clean = await VerbRun.OfAsync(verify);
        await using (var connection = new SqliteConnection($"Data Source={layout.Database};Pooling=False"))
        {
            await connection.OpenAsync();
            await Run(connection, "UPDATE cases SET state = (SELECT state FROM cases WHERE id = 2) WHERE id = 1");
        }

        var changed = await VerbRun.OfAsync(verify);
        await using (var connection = new SqliteConnection($"Data Source={layout.Database};Pooling=False"))
        {
            await connection.OpenAsync();
            await Run(connection, string.Join(';', await Triggers(connection)));
            await Run(connection, "UPDATE journal SET actor = 'somebody' WHERE rowid = (SELECT MIN(rowid) FROM journal)");
            await Run(connection, "DELETE FROM journal WHERE rowid = (SELECT MAX(rowid) FROM journal)");
        }

        var altered = await VerbRun.OfAsync(verify);

        clean.Code.Should().Be(0, clean.Output + clean.Errors);
        clean.Output.Should().Contain("the state of every case equals the replay").And.MatchRegex("Intact: [4-9][0-9] cases");
        changed.Code.Should().Be(1);
        changed.Output.Should().Contain("Not intact").And.Contain("-000001");
        altered.Code.Should().Be(1);
        altered.Output.Should().Contain("A journal entry was altered. (case ").And.Contain("Not intact");
    }

    private static async Task<List<string>> Triggers(SqliteConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT 'DROP TRIGGER ' || name FROM sqlite_master WHERE type = 'trigger'";
        await using var reader = await command.ExecuteReaderAsync();
        var drops = new List<string>();
        while (await reader.ReadAsync())
        {
            drops.Add(reader.GetString(0));
        }

        return drops;
    }

    private static async Task Run(SqliteConnection connection, string text)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = text;
        await command.ExecuteNonQueryAsync();
    }
}
