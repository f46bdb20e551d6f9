using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using CaseFlow.Host.Installation;
using CaseFlow.Host.Settings;
using CaseFlow.Host.Tests.Faults;
using CaseFlow.Host.Tests.Verbs;
using CaseFlow.Runtime;

namespace CaseFlow.Host.Tests.Operating;

public sealed class DoctorTests(SmallOffice office) : IClassFixture<SmallOffice>, IDisposable
{
    private readonly TemporaryFolder place = new();

    private DataLayout Copy => new(Path.Combine(place.Path, "office"));

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task A_sound_office_is_told_what_is_worth_a_look_and_nothing_is_broken()
    {
        CopyOffice();
        var before = SmallOffice.Contents(Copy.Root);

        var run = await DoctorAsync();

        run.Code.Should().Be(1, run.Output);
        run.Output.Should().Contain("✓ The database file is sound").And.Contain("✓ The signing key is there and fits")
            .And.Contain("✓ The journal is sound in a sample of 3 of 3 cases").And.Contain("! No backup was ever made").And.NotContain("✗");
        SmallOffice.Contents(Copy.Root)["caseflow.db"].Should().Be(before["caseflow.db"]);
    }

    [Fact]
    public async Task It_works_beside_a_running_server_and_names_it()
    {
        CopyOffice();
        await using var server = await OpenInstallation.OpenAsync(Copy, new SystemClock(TimeProvider.System));

        var codes = await CodesAsync();

        codes.Should().Contain("doctor.owner.some").And.Contain("doctor.port.own").And.Contain("doctor.integrity.sound");
    }

    [Fact]
    public async Task An_altered_entry_is_broken()
    {
        CopyOffice();
        Tampering.AlterFirstEntry(Copy.Database);

        var run = await DoctorAsync();

        run.Code.Should().Be(2);
        run.Output.Should().Contain("✗ The journal is not intact: case " + office.Numbers[0]);
    }

    [Theory]
    [InlineData(16)]
    [InlineData(4096)]
    [InlineData(50_000)]
    [InlineData(200_000)]
    public async Task A_damaged_file_is_told_and_the_other_checks_go_on(int position)
    {
        CopyOffice();
        var bytes = await File.ReadAllBytesAsync(Copy.Database);
        Array.Fill(bytes, (byte)0xAB, position, 4096);
        await File.WriteAllBytesAsync(Copy.Database, bytes);

        var run = await DoctorAsync();

        run.Code.Should().Be(2, run.Output);
        run.Output.Should().Contain("✗").And.Contain("✓ The disk has");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_told()
    {
        Directory.CreateDirectory(Copy.Root);
        await File.WriteAllTextAsync(Copy.Database, new string('x', 10_000));

        (await CodesAsync()).Should().Contain("doctor.database.unreadable");
    }

    [Fact]
    public async Task A_lost_database_is_broken_and_a_new_place_is_not()
    {
        (await CodesAsync()).Should().Contain("doctor.database.none").And.Contain("doctor.folder.missing");
        CopyOffice();
        File.Delete(Copy.Database);
        (await CodesAsync()).Should().Contain("doctor.database.lost");
    }

    [Fact]
    public async Task A_key_that_signed_nothing_is_told()
    {
        CopyOffice();
        File.Delete(Copy.PublicKey);
        File.Delete(Copy.CheckpointKey);
        (await CodesAsync()).Should().Contain("doctor.key.noPrivate").And.Contain("doctor.key.noPublic");

        using (Runtime.Journal.CheckpointSigner.OpenOrCreate(Copy.CheckpointKey))
        {
            (await CodesAsync()).Should().Contain("doctor.key.other");
        }
    }

    [Fact]
    public async Task A_clock_behind_the_newest_entry_is_broken()
    {
        CopyOffice();
        Tampering.Run(Copy.Database, "DROP TRIGGER journal_no_update; UPDATE journal SET recorded_at = recorded_at + 86400000 WHERE case_id = 3");

        (await CodesAsync()).Should().Contain("doctor.clock.behind");
    }

    [Fact]
    public async Task Work_that_waits_too_long_and_roles_without_holder_are_told()
    {
        CopyOffice();
        Tampering.Run(Copy.Database, "INSERT INTO timers (case_id, instance, timer, due) VALUES (1, 1, 99, 1000)");
        Tampering.Run(Copy.Database, "INSERT INTO incidents (case_id, instance, incident, case_number, element, code, detail, at) VALUES (1, 1, 1, 'x', 'x', 'x', 'x', 1)");
        Tampering.Run(Copy.Database, "INSERT INTO outbox (id, case_id, kind, payload, at, attempts, not_before, error) VALUES ('x', 1, 'x', 'x', 1, 3, 1, 'failed')");
        Tampering.Run(Copy.Database, "INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Future', '10.0.0')");
        Tampering.Run(Copy.Database, "DELETE FROM organisation");

        var codes = await CodesAsync();

        codes.Should().Contain("doctor.timers.late").And.Contain("doctor.incidents.open").And.Contain("doctor.outbox.failing")
            .And.Contain("doctor.schema.newer").And.Contain("doctor.roles.nobody");
    }

    [Fact]
    public async Task A_port_in_use_and_a_backup_made_are_told()
    {
        CopyOffice();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        await VerbRun.OfAsync("backup", "--profile", "office", "--data-folder", place.Path, "--to", Path.Combine(place.Path, "b.cfbak"), "--quick");

        var codes = await CodesAsync("--address", $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

        codes.Should().Contain("doctor.port.used").And.Contain("doctor.backup.fresh");
        File.Delete(Path.Combine(place.Path, "b.cfbak"));
        (await CodesAsync()).Should().Contain("doctor.backup.gone");
    }

    [Fact]
    public async Task Wrong_settings_are_broken()
    {
        var run = await VerbRun.OfAsync("doctor", "--profile", "test", "--language", "en");

        run.Code.Should().Be(2);
        run.Output.Should().Contain("✗ The setting CaseFlow:Profile");
    }

    private void CopyOffice()
    {
        foreach (var file in Directory.EnumerateFiles(office.Layout.Root, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Copy.Root, Path.GetRelativePath(office.Layout.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private Task<VerbRun> DoctorAsync(params string[] more) =>
        VerbRun.OfAsync(["doctor", "--profile", "office", "--data-folder", place.Path, "--address", "http://127.0.0.1:0", "--language", "en", .. more]);

    private async Task<List<string>> CodesAsync(params string[] more)
    {
        string[] address = more.Length > 0 ? more : ["--address", "http://127.0.0.1:0"];
        var run = await VerbRun.OfAsync(["doctor", "--profile", "office", "--data-folder", place.Path, "--json", "--language", "en", .. address]);
        using var json = JsonDocument.Parse(run.Output);
        var checks = json.RootElement.GetProperty("checks").EnumerateArray().ToList();
        var worst = checks.Max(check => check.GetProperty("level").GetString() switch { "good" => 0, "warning" => 1, _ => 2 });
        run.Code.Should().Be(worst);
        return [.. checks.Select(check => check.GetProperty("code").GetString()!)];
    }
}
