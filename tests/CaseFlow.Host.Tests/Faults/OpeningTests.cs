using System.Net;
using System.Net.Sockets;
using CaseFlow.Host.Installation;
using CaseFlow.Host.Settings;
using CaseFlow.Host.Tests.Verbs;
using CaseFlow.Runtime;

namespace CaseFlow.Host.Tests.Faults;

/// <summary>What may be wrong around the program when it starts: one clear message in the user's language, and exit code 1.</summary>
public sealed class OpeningTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task A_second_process_on_the_same_file_is_told_who_has_it()
    {
        using var folder = new TemporaryFolder();
        await using var installation = await Office(folder);
        using var second = ChildProcess.Start("CaseFlow.Host", "caseflow", folder.Path, "sweep", "--profile", "office", "--data-folder", folder.Path, "--language", "zh-CN");

        (await second.ExitAsync(Patience)).Should().Be(1);
        second.All.Should().Contain(line => line.Contains("正被另一个进程使用") && line.Contains($"进程 {Environment.ProcessId}"));
    }

    [Fact]
    public async Task The_server_of_this_build_survives_a_kill_and_a_second_one_is_refused()
    {
        using var folder = new TemporaryFolder();
        string[] serve = ["serve", "--profile", "office", "--data-folder", folder.Path, "--address", "http://127.0.0.1:0"];
        using (var first = ChildProcess.Start("CaseFlow.Host", "caseflow", folder.Path, serve))
        {
            await first.UntilAsync(line => line.StartsWith("CaseFlow is running: http://127.0.0.1:", StringComparison.Ordinal), Patience);
            using var second = ChildProcess.Start("CaseFlow.Host", "caseflow", folder.Path, serve);
            (await second.ExitAsync(Patience)).Should().Be(1);
            await first.KillAsync();
        }

        using var again = ChildProcess.Start("CaseFlow.Host", "caseflow", folder.Path, serve);
        await again.UntilAsync(line => line.StartsWith("CaseFlow is running", StringComparison.Ordinal), Patience);
    }

    [Fact]
    public async Task A_port_in_use_is_said()
    {
        using var folder = new TemporaryFolder();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        var run = await VerbRun.OfAsync("serve", "--profile", "office", "--data-folder", folder.Path, "--address", $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}", "--language", "en");

        run.Code.Should().Be(1);
        run.Errors.Should().Contain("another program uses it").And.Contain("--address");
    }

    [Fact]
    public async Task A_read_only_database_file_is_said()
    {
        using var folder = new TemporaryFolder();
        await (await Office(folder)).DisposeAsync();
        var database = new FileInfo(new DataLayout(Path.Combine(folder.Path, "office")).Database) { IsReadOnly = true };

        var run = await VerbRun.OfAsync("serve", "--profile", "office", "--data-folder", folder.Path, "--address", "http://127.0.0.1:0", "--language", "zh-CN");
        database.IsReadOnly = false;

        run.Code.Should().Be(1);
        run.Errors.Should().Contain("只读").And.Contain(database.FullName);
    }

    [Fact]
    public async Task A_lost_database_is_not_replaced_by_an_empty_one()
    {
        using var folder = new TemporaryFolder();
        await (await Office(folder)).DisposeAsync();
        var database = new DataLayout(Path.Combine(folder.Path, "office")).Database;
        File.Delete(database);

        var run = await VerbRun.OfAsync("serve", "--profile", "office", "--data-folder", folder.Path, "--address", "http://127.0.0.1:0", "--language", "zh-CN");

        run.Code.Should().Be(1);
        run.Errors.Should().Contain("不存在").And.Contain(database);
        File.Exists(database).Should().BeFalse();
    }

    private static Task<OpenInstallation> Office(TemporaryFolder folder) =>
        OpenInstallation.OpenAsync(new DataLayout(Path.Combine(folder.Path, "office")), new SystemClock(TimeProvider.System));
}
