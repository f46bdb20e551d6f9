using System.Text;
using CaseFlow.Host.Bundles;
using CaseFlow.Host.Installation;
using CaseFlow.Host.Tests.Faults;
using CaseFlow.Host.Tests.Verbs;
using CaseFlow.Runtime;

namespace CaseFlow.Host.Tests.Operating;

public sealed class BundleTests(SmallOffice office) : IClassFixture<SmallOffice>, IAsyncLifetime
{
    private readonly string place = Directory.CreateTempSubdirectory("caseflow-host-").FullName;

    private string Bundle => Path.Combine(place, "case");

    public async Task InitializeAsync()
    {
        var run = await VerbRun.OfAsync(office.Verb("export", "case", office.Numbers[1], "--to", Bundle));
        run.Code.Should().Be(0, run.Errors);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(place, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_bundle_verifies_by_itself_as_folder_and_as_archive()
    {
        var archive = Path.Combine(place, "case.zip");
        await VerbRun.OfAsync(office.Verb("export", "case", office.Numbers[1], "--to", archive));

        var folder = await VerifyAsync(Bundle);
        var zip = await VerbRun.OfAsync("audit", "verify", "--bundle", archive, "--public-key", office.Layout.PublicKey, "--language", "en");

        folder.Code.Should().Be(0, folder.Output);
        folder.Output.Should().Contain($"Intact: case {office.Numbers[1]}").And.Contain("proven up to entry 1").And.Contain("fingerprint");
        zip.Code.Should().Be(0, zip.Output);
        zip.Output.Should().NotContain("fingerprint");
    }

    [Fact]
    public async Task It_holds_what_an_outsider_needs_and_no_personal_data()
    {
        var files = BundleFiles.Read(Bundle);

        files.Keys.Should().Contain(["README.md", "manifest.json", "case.json", "record.json", "instances.json", "journal.jsonl", "checkpoints.jsonl", "public-key.pem"]);
        files.Keys.Should().Contain(name => name.EndsWith("/files/process.bpmn", StringComparison.Ordinal));
        files.Values.Select(content => Encoding.UTF8.GetString(content.Span)).Should().NotContain(text => text.Contains("李秀兰") || text.Contains("13800001234"));
        (await File.ReadAllTextAsync(Path.Combine(Bundle, "README.md"))).Should().Contain("案件证据包").And.Contain("Evidence of one case");
    }

    [Fact]
    public async Task Each_file_that_is_altered_is_named()
    {
        foreach (var name in BundleFiles.Read(Bundle).Keys)
        {
            var file = Path.Combine([Bundle, .. name.Split('/')]);
            var whole = await File.ReadAllBytesAsync(file);
            var altered = whole.ToArray();
            altered[altered.Length / 2] ^= 1;
            await File.WriteAllBytesAsync(file, altered);

            var run = await VerifyAsync(Bundle);

            run.Code.Should().Be(1, name);
            if (name != BundleNames.Manifest)
            {
                run.Output.Should().Contain($"(file {name},", name);
            }

            await File.WriteAllBytesAsync(file, whole);
        }

        (await VerifyAsync(Bundle)).Code.Should().Be(0);
    }

    [Theory]
    [InlineData("journal.jsonl", "地下", "地上", "audit.entry-altered")]
    [InlineData("case.json", "地下", "地上", "audit.state-differs")]
    [InlineData("checkpoints.jsonl", "\"sequence\":1", "\"sequence\":2", "audit.checkpoint-altered")]
    [InlineData("files/process.bpmn", "name=\"", "name=\" ", "bundle.procedure-altered")]
    public async Task A_forger_who_mends_the_manifest_is_found_all_the_same(string member, string old, string now, string code)
    {
        var name = BundleFiles.Read(Bundle).Keys.First(each => each.EndsWith(member, StringComparison.Ordinal));
        var file = Path.Combine([Bundle, .. name.Split('/')]);
        var text = await File.ReadAllTextAsync(file);
        var before = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(await File.ReadAllBytesAsync(file)));
        text.Should().Contain(old);
        await File.WriteAllTextAsync(file, text.Replace(old, now, StringComparison.Ordinal));
        var after = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(await File.ReadAllBytesAsync(file)));
        var manifest = Path.Combine(Bundle, "manifest.json");
        await File.WriteAllTextAsync(manifest, (await File.ReadAllTextAsync(manifest)).Replace(before, after, StringComparison.Ordinal));

        var report = new BundleVerifier(BundleFiles.Read(Bundle)).Verify(null);

        report.Problems.Select(problem => problem.Code).Should().Contain(code).And.NotContain("bundle.member-differs");
    }

    [Fact]
    public async Task A_checkpoint_of_another_key_is_found_with_the_right_one()
    {
        var other = Path.Combine(place, "other.pem");
        using (Runtime.Journal.CheckpointSigner.OpenOrCreate(other))
        {
            var run = await VerbRun.OfAsync("audit", "verify", "--bundle", Bundle, "--public-key", other + ".pub.pem", "--language", "en");
            run.Code.Should().Be(1);
            run.Output.Should().Contain("signing key is not known");
        }
    }

    [Fact]
    public async Task A_missing_and_an_additional_file_are_named()
    {
        File.Delete(Path.Combine(Bundle, "instances.json"));
        await File.WriteAllTextAsync(Path.Combine(Bundle, "note.txt"), "x");

        var run = await VerifyAsync(Bundle);

        run.Output.Should().Contain("A file is missing. (file instances.json").And.Contain("not in the manifest. (file note.txt");
    }

    [Fact]
    public async Task Personal_data_are_exported_after_a_recorded_look_and_not_beside_a_server()
    {
        var target = Path.Combine(place, "personal");
        await using (await OpenInstallation.OpenAsync(office.Layout, new SystemClock(TimeProvider.System)))
        {
            var refused = await VerbRun.OfAsync(office.Verb("export", "case", office.Numbers[0], "--to", target, "--personal", "hongfeng-registrar"));
            refused.Code.Should().Be(1);
            refused.Errors.Should().Contain($"process {Environment.ProcessId}");
        }

        var auditor = await VerbRun.OfAsync(office.Verb("export", "case", office.Numbers[0], "--to", target, "--personal", "auditor"));
        auditor.Code.Should().Be(1);
        Directory.Exists(target).Should().BeFalse();

        var run = await VerbRun.OfAsync(office.Verb("export", "case", office.Numbers[0], "--to", target, "--personal", "hongfeng-registrar"));
        run.Code.Should().Be(0, run.Errors);
        (await File.ReadAllTextAsync(Path.Combine(target, "personal.json"))).Should().Contain("李秀兰");
        using var snapshot = Storage.Sqlite.Opening.SqliteSnapshot.Open(office.Layout.Database);
        snapshot.Evidence.ReadLooks().Should().Contain(look => look.Look.Person == "hongfeng-registrar");
    }

    [Theory]
    [InlineData("no-such-folder")]
    [InlineData("text.zip")]
    public async Task What_is_no_bundle_is_refused(string name)
    {
        await File.WriteAllTextAsync(Path.Combine(place, "text.zip"), "no archive");

        var run = await VerifyAsync(Path.Combine(place, name));

        run.Code.Should().Be(1);
        run.Errors.Should().Contain(name);
    }

    [Fact]
    public async Task A_case_that_is_not_there_and_a_place_that_is_taken_are_refused()
    {
        (await VerbRun.OfAsync(office.Verb("export", "case", "none", "--to", Path.Combine(place, "x")))).Errors.Should().Contain("no case none");
        (await VerbRun.OfAsync(office.Verb("export", "case", office.Numbers[0], "--to", Bundle))).Errors.Should().Contain("not overwritten");
    }

    private static Task<VerbRun> VerifyAsync(string bundle) => VerbRun.OfAsync("audit", "verify", "--bundle", bundle, "--language", "en");
}
