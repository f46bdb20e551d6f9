using CaseFlow.Host.Backups;
using CaseFlow.Host.Installation;
using CaseFlow.Host.Operating;
using CaseFlow.Host.Settings;
using CaseFlow.Host.Tests.Faults;
using CaseFlow.Host.Tests.Operating;
using CaseFlow.Host.Tests.Verbs;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.UseCases.Operations;

namespace CaseFlow.Host.Tests.Postgres;

/// <summary>A backup is the same kind of file whatever the database is, so it also moves an installation from one to the other.</summary>
public sealed class MovingTests(SmallOffice office) : IClassFixture<SmallOffice>, IDisposable
{
    private readonly TemporaryFolder place = new();

    public void Dispose() => place.Dispose();

    [SkippableFact]
    public async Task An_installation_moves_from_a_file_to_a_server_and_back()
    {
        var server = await SharedDatabase.NewAsync();
        var host = new DataLayout(Path.Combine(place.Path, "office"));
        var (first, second) = (Path.Combine(place.Path, "first.cfbak"), Path.Combine(place.Path, "second.cfbak"));
        (await VerbRun.OfAsync(office.Verb("backup", "--to", first, "--with-keys"))).Code.Should().Be(0);

        var settings = new CaseFlowSettings { Profile = "office", Database = server };
        await RestoreAsync(settings, host, first);
        await using (var opened = await OpenInstallation.OpenAsync(settings, host, new SystemClock(TimeProvider.System)))
        {
            (await opened.Parts.Store.ReadAsync(session => session.FindCaseAsync(office.Numbers[2]), CancellationToken.None)).Should().NotBeNull();
            (await opened.UseCases.Send(new SweepDue())).IsDone.Should().BeTrue();
        }

        var keys = await File.ReadAllTextAsync(host.PublicKey);
        (await Database.Of(settings, host).VerifyAsync(keys, StateReplay.Over, CancellationToken.None)).Problems.Should().BeEmpty();
        (await FluentActions.Awaiting(() => RestoreAsync(settings, host, first)).Should().ThrowAsync<OperatorException>()).Which.Code.Should().Be("restore.server-holds-data");

        var manifest = await new BackupMaker(host, "office", CopySource.Of(settings, host), (_, _) => { })
            .MakeAsync(second, DateTimeOffset.UtcNow, withKeys: true, quick: false, CancellationToken.None);
        (manifest.Source, manifest.Cases).Should().Be(("postgresql", 3));
        var target = new DataLayout(Path.Combine(place.Path, "back"));
        var back = await VerbRun.OfAsync("restore", second, "--to", target.Root, "--language", "en");
        back.Code.Should().Be(0, back.Errors);
        var audit = await VerbRun.OfAsync("audit", "verify", "--database", target.Database, "--public-key", target.PublicKey, "--language", "en");
        audit.Output.Should().StartWith("Intact: 3 cases");
        await using var local = await OpenInstallation.OpenAsync(target, new SystemClock(TimeProvider.System), mustExist: true);
        (await local.Parts.Store.ReadAsync(session => session.FindCaseAsync(office.Numbers[0]), CancellationToken.None)).Should().NotBeNull();
    }

    private static async Task RestoreAsync(CaseFlowSettings settings, DataLayout host, string file)
    {
        using var backup = await BackupFile.OpenAsync(file, CancellationToken.None);
        await new ServerRestoration(settings, host, (_, _) => { }).RunAsync(backup, CancellationToken.None);
    }
}
