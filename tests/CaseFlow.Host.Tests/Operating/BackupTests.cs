using System.IO.Compression;
using CaseFlow.Host.Backups;
using CaseFlow.Host.Installation;
using CaseFlow.Host.Settings;
using CaseFlow.Host.Tests.Faults;
using CaseFlow.Host.Tests.Verbs;
using CaseFlow.Host.Verbs;
using CaseFlow.Runtime;

namespace CaseFlow.Host.Tests.Operating;

public sealed class BackupTests(SmallOffice office) : IClassFixture<SmallOffice>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly TemporaryFolder place = new();

    private string File => Path.Combine(place.Path, "office.cfbak");

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task A_backup_restored_elsewhere_is_the_same_installation()
    {
        var made = await VerbRun.OfAsync(office.Verb("backup", "--to", File, "--with-keys"));
        var target = new DataLayout(Path.Combine(place.Path, "restored"));
        var restored = await VerbRun.OfAsync(office.Verb("restore", File, "--to", target.Root));

        made.Code.Should().Be(0, made.Errors);
        made.Output.Should().Contain("3 cases").And.Contain("private keys");
        restored.Code.Should().Be(0, restored.Errors);
        var audit = await VerbRun.OfAsync("audit", "verify", "--database", target.Database, "--public-key", target.PublicKey, "--language", "en");
        audit.Output.Should().StartWith("Intact: 3 cases");
        (await System.IO.File.ReadAllBytesAsync(target.CheckpointKey)).Should().Equal(await System.IO.File.ReadAllBytesAsync(office.Layout.CheckpointKey));
        await using var opened = await OpenInstallation.OpenAsync(target, new SystemClock(TimeProvider.System), mustExist: true);
        foreach (var number in office.Numbers)
        {
            (await opened.Parts.Store.ReadAsync(session => session.FindCaseAsync(number), CancellationToken.None)).Should().NotBeNull();
        }
    }

    [Fact]
    public async Task A_backup_is_readable_by_its_owner_alone_and_holds_private_keys_only_when_asked()
    {
        await VerbRun.OfAsync(office.Verb("backup", "--to", File));

        using var archive = ZipFile.OpenRead(File);
        archive.Entries.Select(entry => entry.FullName).Should().BeEquivalentTo("manifest.json", "caseflow.db", "keys/checkpoint.pem.pub.pem");
        if (!OperatingSystem.IsWindows())
        {
            System.IO.File.GetUnixFileMode(File).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public async Task A_backup_without_keys_goes_on_with_a_new_key_and_stays_verifiable()
    {
        await VerbRun.OfAsync(office.Verb("backup", "--to", File));
        var target = new DataLayout(Path.Combine(place.Path, "restored"));
        var restored = await VerbRun.OfAsync(office.Verb("restore", File, "--to", target.Root));
        restored.Output.Should().Contain("no private signing key");

        await (await OpenInstallation.OpenAsync(target, new SystemClock(TimeProvider.System))).DisposeAsync();

        System.IO.File.Exists(target.CheckpointKey).Should().BeTrue();
        var audit = await VerbRun.OfAsync("audit", "verify", "--database", target.Database, "--public-key", target.PublicKey, "--language", "en");
        audit.Code.Should().Be(0, audit.Output);
    }

    [Fact]
    public async Task A_file_that_is_there_is_never_overwritten()
    {
        await System.IO.File.WriteAllTextAsync(File, "mine");

        var run = await VerbRun.OfAsync(office.Verb("backup", "--to", File));

        run.Code.Should().Be(1);
        run.Errors.Should().Contain("not overwritten");
        (await System.IO.File.ReadAllTextAsync(File)).Should().Be("mine");
    }

    [Fact]
    public async Task A_stopped_backup_leaves_nothing()
    {
        using var stop = new CancellationTokenSource();
        var output = new StopAfterFirstLine(stop);
        var errors = new StringWriter();

        var code = await VerbTree.RunAsync(office.Verb("backup", "--to", File), output, errors, input: null, stop.Token);

        code.Should().Be(1);
        errors.ToString().Should().Contain("no file was left");
        Directory.EnumerateFileSystemEntries(place.Path).Should().BeEmpty();
    }

    [Fact]
    public async Task A_backup_of_a_damaged_journal_is_refused()
    {
        var run = await VerbRun.OfAsync(office.Verb("backup", "--to", File));
        run.Code.Should().Be(0);
        var altered = new DataLayout(Path.Combine(place.Path, "office"));
        await VerbRun.OfAsync("restore", File, "--to", altered.Root);
        Tampering.AlterFirstEntry(altered.Database);

        var again = await VerbRun.OfAsync("backup", "--profile", "office", "--data-folder", place.Path, "--to", File + "2", "--language", "en");

        again.Code.Should().Be(1);
        again.Errors.Should().Contain("audit.entry-altered").And.Contain(office.Numbers[0]);
        System.IO.File.Exists(File + "2").Should().BeFalse();
    }

    [Theory]
    [InlineData("Copying")]
    [InlineData("Verifying")]
    public async Task A_killed_backup_leaves_no_broken_file_and_the_next_one_clears_up(string stage)
    {
        using (var program = ChildProcess.Start("CaseFlow.Host", "caseflow", place.Path, office.Verb("backup", "--to", File)))
        {
            await program.UntilAsync(line => line.StartsWith(stage, StringComparison.Ordinal), Patience);
            await program.KillAsync();
        }

        if (System.IO.File.Exists(File))
        {
            using var whole = await BackupFile.OpenAsync(File, CancellationToken.None);
            await whole.CheckMembersAsync(CancellationToken.None);
        }

        (await VerbRun.OfAsync(office.Verb("backup", "--to", File + "2"))).Code.Should().Be(0);
        Directory.EnumerateDirectories(place.Path).Should().BeEmpty();
    }

    [Fact]
    public async Task A_backup_under_load_holds_every_step_acknowledged_before_it_began()
    {
        var busy = new DataLayout(Path.Combine(place.Path, "office"));
        using var program = ChildProcess.Start("CaseFlow.Testing.Crash", "CaseFlow.Testing.Crash", place.Path, busy.Root, TemporaryFolder.Workflows, "8");
        for (var step = 0; step < 60; step++)
        {
            await program.NextAsync(Patience);
        }

        var acknowledged = program.All.ToList();
        var made = await VerbRun.OfAsync("backup", "--profile", "office", "--data-folder", place.Path, "--to", File, "--language", "en");
        made.Code.Should().Be(0, made.Errors);
        await program.NextAsync(Patience);
        await program.KillAsync();

        var target = new DataLayout(Path.Combine(place.Path, "restored"));
        var restored = await VerbRun.OfAsync("restore", File, "--to", target.Root, "--language", "en");
        restored.Code.Should().Be(0, restored.Errors);
        await using var opened = await OpenInstallation.OpenAsync(target, new SystemClock(TimeProvider.System), mustExist: true);
        foreach (var words in acknowledged.Select(line => line.Split(' ')).Where(words => words.Length == 3))
        {
            var id = await opened.Parts.Store.ReadAsync(session => session.FindCaseAsync(words[1]), CancellationToken.None);
            id.Should().NotBeNull(words[1]);
            var unit = await opened.Parts.Store.ReadAsync(session => session.LoadCaseAsync(id!.Value), CancellationToken.None);
            unit!.Head.Sequence.Should().BeGreaterThanOrEqualTo(words[0] switch { "registered" => 1, "accepted" => 2, _ => 3 }, string.Join(' ', words));
        }
    }

    private sealed class StopAfterFirstLine(CancellationTokenSource stop) : StringWriter
    {
        public override void WriteLine(string? value) => stop.Cancel();
    }
}
