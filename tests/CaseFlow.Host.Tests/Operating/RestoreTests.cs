using System.IO.Compression;
using System.Text;
using CaseFlow.Host.Backups;
using CaseFlow.Host.Installation;
using CaseFlow.Host.Operating;
using CaseFlow.Host.Settings;
using CaseFlow.Host.Tests.Faults;
using CaseFlow.Host.Tests.Verbs;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Operations;

namespace CaseFlow.Host.Tests.Operating;

public sealed class RestoreTests(SmallOffice office) : IClassFixture<SmallOffice>, IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly string place = Directory.CreateTempSubdirectory("caseflow-host-").FullName;

    private string Backup => Path.Combine(place, "office.cfbak");

    private DataLayout Target => new(Path.Combine(place, "target"));

    public async Task InitializeAsync() => (await VerbRun.OfAsync(office.Verb("backup", "--to", Backup, "--quick", "--with-keys"))).Code.Should().Be(0);

    public Task DisposeAsync()
    {
        Directory.Delete(place, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Data_that_are_there_are_kept_unless_replacing_is_asked_for_and_then_moved_aside()
    {
        await RestoreAsync(Backup);
        var before = SmallOffice.Contents(Target.Root);

        var refused = await RestoreAsync(Backup);
        refused.Code.Should().Be(1);
        refused.Errors.Should().Contain("--replace");
        SmallOffice.Contents(Target.Root).Should().Equal(before);

        var replaced = await RestoreAsync(Backup, "--replace");
        replaced.Code.Should().Be(0, replaced.Errors);
        var aside = Directory.EnumerateDirectories(Target.Root, "replaced-*").Should().ContainSingle().Subject;
        SmallOffice.Contents(aside)["caseflow.db"].Should().Be(before["caseflow.db"]);
        Directory.EnumerateDirectories(Target.Root, ".restore-*").Should().BeEmpty();
    }

    [Fact]
    public async Task A_target_that_a_server_owns_is_refused()
    {
        await RestoreAsync(Backup);
        await using var owner = await OpenInstallation.OpenAsync(Target, new SystemClock(TimeProvider.System));

        var run = await RestoreAsync(Backup, "--replace");

        run.Code.Should().Be(1);
        run.Errors.Should().Contain($"process {Environment.ProcessId}");
        Directory.EnumerateDirectories(Target.Root, "replaced-*").Should().BeEmpty();
    }

    [Fact]
    public async Task A_backup_of_another_profile_goes_only_where_it_is_told_to()
    {
        var run = await VerbRun.OfAsync("restore", Backup, "--profile", "demo", "--data-folder", place, "--language", "en");

        run.Code.Should().Be(1);
        run.Errors.Should().Contain("profile office").And.Contain("--to");
    }

    [Fact]
    public async Task A_changed_byte_anywhere_is_seen()
    {
        var whole = await File.ReadAllBytesAsync(Backup);
        var damaged = Path.Combine(place, "damaged.cfbak");
        var seed = Environment.TickCount;
        var random = new Random(seed);
        int[] places = [.. Enumerable.Range(0, 100), .. Enumerable.Range(whole.Length - 400, 400), .. Enumerable.Range(0, 300).Select(_ => random.Next(whole.Length))];
        foreach (var position in places)
        {
            var bytes = whole.ToArray();
            bytes[position] ^= (byte)(1 << random.Next(8));
            await File.WriteAllBytesAsync(damaged, bytes);
            var open = () => BackupFile.OpenAsync(damaged, CancellationToken.None);
            await open.Should().ThrowAsync<OperatorException>($"byte {position}, seed {seed}");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(100)]
    [InlineData(-1)]
    [InlineData(-87)]
    [InlineData(-1000)]
    public async Task A_cut_off_backup_is_refused(int length)
    {
        var whole = await File.ReadAllBytesAsync(Backup);
        await File.WriteAllBytesAsync(Backup, whole[..(length < 0 ? whole.Length + length : length)]);
        await RefuseAsync(length is 0 or 3 ? "no backup of CaseFlow" : "damaged or incomplete");
    }

    [Fact]
    public async Task A_file_that_is_no_archive_is_refused()
    {
        await File.WriteAllTextAsync(Backup, "not a zip file at all, but long enough to hold a seal if it were one, which it is not, since it is text");
        await RefuseAsync("no backup of CaseFlow");
    }

    [Fact]
    public async Task An_archive_without_manifest_is_refused()
    {
        await RewriteAsync(archive => archive.GetEntry("manifest.json")!.Delete());
        await RefuseAsync("no backup of CaseFlow");
    }

    [Fact]
    public async Task A_newer_format_is_refused_by_its_number()
    {
        await ReplaceAsync("manifest.json", text => text.Replace("\"format\": 1", "\"format\": 2", StringComparison.Ordinal));
        await RefuseAsync("newer version (format 2)");
    }

    [Fact]
    public async Task A_newer_schema_is_refused_by_its_name()
    {
        await RewriteDatabaseAsync("INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Future', '10.0.0')");
        await RefuseAsync("29990101000000_Future");
    }

    [Theory]
    [InlineData("../escaped.txt")]
    [InlineData("/escaped.txt")]
    [InlineData("keys/../../escaped.txt")]
    [InlineData("keys/key-evil.xml")]
    public async Task A_name_that_no_backup_has_is_refused(string name)
    {
        await RewriteAsync(archive =>
        {
            using var writer = new StreamWriter(archive.CreateEntry(name).Open());
            writer.Write("x");
        });
        await RefuseAsync(name);
    }

    [Fact]
    public async Task A_member_that_unpacks_to_more_than_it_says_is_refused()
    {
        await RewriteAsync(archive =>
        {
            archive.GetEntry("caseflow.db")!.Delete();
            using var bomb = archive.CreateEntry("caseflow.db").Open();
            bomb.Write(new byte[20_000_000]);
        });
        await RefuseAsync("caseflow.db");
    }

    [Fact]
    public async Task A_bomb_that_admits_its_size_is_refused()
    {
        var zeros = new byte[20_000_000];
        await RewriteAsync(archive =>
        {
            archive.GetEntry("caseflow.db")!.Delete();
            using (var bomb = archive.CreateEntry("caseflow.db").Open())
            {
                bomb.Write(zeros);
            }

            Describe(archive, zeros);
        });
        await RefuseAsync("caseflow.db");
    }

    [Fact]
    public async Task Another_content_under_the_hash_of_the_first_is_refused()
    {
        await ReplaceAsync("keys/checkpoint.pem.pub.pem", text => text.Replace('A', 'B'));
        await RefuseAsync("keys/checkpoint.pem.pub.pem");
    }

    [Fact]
    public async Task An_altered_journal_is_refused_even_when_every_hash_fits()
    {
        await RewriteDatabaseAsync("DROP TRIGGER journal_no_update; UPDATE journal SET payload = REPLACE(payload, '地下', '地上') WHERE case_id = 1 AND sequence = 1");
        await RefuseAsync("audit.entry-altered");
    }

    [Fact]
    public async Task Missing_rows_are_refused_even_when_every_hash_fits()
    {
        await RewriteDatabaseAsync("DROP TRIGGER checkpoints_no_delete; DELETE FROM checkpoints");
        await RefuseAsync("other content");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task A_restoration_broken_off_between_two_moves_is_finished_by_the_next_opening(int moves)
    {
        await RestoreAsync(Backup);
        await (await OpenInstallation.OpenAsync(Target, new SystemClock(TimeProvider.System))).DisposeAsync();
        await File.WriteAllTextAsync(Target.Database + "-wal", "left by a killed server");
        var work = Directory.CreateDirectory(Path.Combine(Target.Root, ".restore-x"));
        var fresh = Path.Combine(work.FullName, "caseflow.db");
        ZipFile.ExtractToDirectory(Backup, work.FullName);
        var expected = SmallOffice.Contents(work.FullName);
        var plan = new RestorePlan(".restore-x", "replaced-x", ["caseflow.db", "keys/checkpoint.pem.pub.pem"]);
        plan.Write(Target);
        foreach (var (from, to) in plan.Moves(Target).Take(moves))
        {
            RestorePlan.Move(from, to);
        }

        Restoration.FinishPending(Target);

        File.Exists(fresh).Should().BeFalse();
        SmallOffice.Contents(Target.Root)["caseflow.db"].Should().Be(expected["caseflow.db"]);
        File.Exists(Target.Database + "-wal").Should().BeFalse();
        Directory.EnumerateDirectories(Target.Root, ".restore-*").Should().BeEmpty();
        File.Exists(Path.Combine(Target.Root, "replaced-x", "caseflow.db")).Should().BeTrue();
        await using var opened = await OpenInstallation.OpenAsync(Target, new SystemClock(TimeProvider.System), mustExist: true);
        (await opened.UseCases.Send(new MakeCheckpoint())).IsDone.Should().BeTrue();
    }

    [Theory]
    [InlineData("Backup of")]
    [InlineData("Checking")]
    public async Task A_killed_restoration_leaves_the_old_data_or_the_new(string stage)
    {
        await RestoreAsync(Backup);
        Tampering.Run(Target.Database, "UPDATE cases SET title = 'old' WHERE id = 1");
        using (var program = ChildProcess.Start("CaseFlow.Host", "caseflow", place, "restore", Backup, "--to", Target.Root, "--replace"))
        {
            await program.UntilAsync(line => line.StartsWith(stage, StringComparison.Ordinal), Patience);
            await program.KillAsync();
        }

        await (await OpenInstallation.OpenAsync(Target, new SystemClock(TimeProvider.System), mustExist: true)).DisposeAsync();
        var audit = await VerbRun.OfAsync("audit", "verify", "--database", Target.Database, "--public-key", Target.PublicKey, "--language", "en");
        audit.Code.Should().Be(0, audit.Output);
        (await RestoreAsync(Backup, "--replace")).Code.Should().Be(0);
        Directory.EnumerateDirectories(Target.Root, ".restore-*").Should().BeEmpty();
    }

    private Task<VerbRun> RestoreAsync(string file, params string[] more) =>
        VerbRun.OfAsync(["restore", file, "--to", Target.Root, "--language", "en", .. more]);

    // Refused, once onto nothing and once onto data, and both are as they were.
    private async Task RefuseAsync(string expected)
    {
        var run = await RestoreAsync(Backup);
        run.Code.Should().Be(1);
        run.Errors.Should().Contain(expected);
        Directory.Exists(Target.Root).Should().BeFalse();

        Directory.CreateDirectory(Target.Root);
        File.Copy(office.Layout.Database, Target.Database);
        var before = SmallOffice.Contents(Target.Root);
        (await RestoreAsync(Backup, "--replace")).Code.Should().Be(1);
        SmallOffice.Contents(Target.Root).Should().Equal(before);
    }

    private async Task RewriteAsync(Action<ZipArchive> change)
    {
        using (var archive = ZipFile.Open(Backup, ZipArchiveMode.Update))
        {
            change(archive);
            BackupSeal.Reserve(archive);
        }

        await BackupSeal.WriteAsync(Backup, CancellationToken.None);
    }

    private Task ReplaceAsync(string member, Func<string, string> change) => RewriteAsync(archive =>
    {
        var entry = archive.GetEntry(member)!;
        string text;
        using (var reader = new StreamReader(entry.Open()))
        {
            text = reader.ReadToEnd();
        }

        entry.Delete();
        using var writer = new StreamWriter(archive.CreateEntry(member).Open());
        writer.Write(change(text));
    });

    private Task RewriteDatabaseAsync(string sql) => RewriteAsync(archive =>
    {
        var copy = Path.Combine(place, "rewritten.db");
        archive.GetEntry("caseflow.db")!.ExtractToFile(copy);
        Tampering.Run(copy, sql);
        archive.GetEntry("caseflow.db")!.Delete();
        archive.CreateEntryFromFile(copy, "caseflow.db");
        Describe(archive, File.ReadAllBytes(copy));
    });

    private static void Describe(ZipArchive archive, byte[] database)
    {
        var entry = archive.GetEntry("manifest.json")!;
        using var content = new MemoryStream();
        using (var reader = entry.Open())
        {
            reader.CopyTo(content);
        }

        var manifest = BackupManifest.Read(content.ToArray());
        var member = new BackupMember("caseflow.db", database.Length, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(database)));
        var members = manifest.Members.Where(m => m.Name != "caseflow.db").Append(member);
        var migration = Encoding.UTF8.GetString(database).Contains("29990101000000_Future", StringComparison.Ordinal) ? "29990101000000_Future" : manifest.LastMigration;
        entry.Delete();
        using var writer = archive.CreateEntry("manifest.json").Open();
        writer.Write((manifest with { Members = [.. members], LastMigration = migration }).Write());
    }
}
