using System.Diagnostics;
using CaseFlow.Host.Health;
using CaseFlow.Host.Tests.Faults;
using CaseFlow.Host.Tests.Http;
using CaseFlow.Host.Tests.Live;

namespace CaseFlow.Host.Tests.Operating;

public sealed class HealthTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task A_running_program_is_live_and_ready_without_sign_in()
    {
        await using var county = await LiveCounty.StartAsync();
        using var caller = Caller.Of(county);

        var live = await caller.GetAsync("/health/live");
        var ready = await caller.GetAsync("/health/ready");

        (live.Status, live.Html).Should().Be((200, """{"status":"live"}"""));
        (ready.Status, ready.Html).Should().Be((200, """{"status":"ready"}"""));
    }

    [Fact]
    public async Task Asking_writes_no_row()
    {
        await using var county = await LiveCounty.StartAsync();
        using var caller = Caller.Of(county);
        var before = SmallOffice.Contents(Path.GetDirectoryName(county.Database)!);

        (await caller.GetAsync("/health/ready")).Status.Should().Be(200);

        var after = SmallOffice.Contents(Path.GetDirectoryName(county.Database)!);
        after["caseflow.db"].Should().Be(before["caseflow.db"]);
        after["caseflow.db-wal"].Should().Be(before["caseflow.db-wal"]);
    }

    [Fact]
    public async Task A_program_whose_database_is_gone_is_live_but_not_ready()
    {
        await using var county = await LiveCounty.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(county.Address) };
        var away = county.Database + ".away";
        File.Move(county.Database, away);

        using var ready = await http.GetAsync(new Uri("/health/ready", UriKind.Relative));

        ((int)ready.StatusCode).Should().Be(503);
        (await ready.Content.ReadAsStringAsync()).Should().Be("""{"status":"not-ready","reason":"store-not-writable"}""");
        (await http.GetStringAsync(new Uri("/health/live", UriKind.Relative))).Should().Contain("live");
        File.Move(away, county.Database);
    }

    [Fact]
    public void A_worker_is_still_after_three_intervals_and_at_least_a_minute()
    {
        var pulse = new WorkerPulse();
        pulse.Beat("Quick", TimeSpan.FromSeconds(1));
        pulse.Beat("Slow", TimeSpan.FromMinutes(5));
        var now = Stopwatch.GetTimestamp();

        pulse.FindStill(now).Should().BeNull();
        pulse.FindStill(After(now, 59)).Should().BeNull();
        pulse.FindStill(After(now, 61)).Should().Be("Quick");
        pulse.Beat("Quick", TimeSpan.FromHours(2));
        pulse.FindStill(After(now, 16 * 60)).Should().Be("Slow");
    }

    [Fact]
    public async Task The_server_of_this_build_is_ready_once_it_says_that_it_runs()
    {
        using var folder = new TemporaryFolder();
        using var program = ChildProcess.Start(
            "CaseFlow.Host", "caseflow", folder.Path, "serve", "--profile", "office", "--data-folder", folder.Path, "--address", "http://127.0.0.1:0");
        var said = await program.UntilAsync(line => line.StartsWith("CaseFlow is running: ", StringComparison.Ordinal), Patience);
        using var http = new HttpClient { BaseAddress = new Uri(said.Split(' ')[3]) };

        (await http.GetStringAsync(new Uri("/health/ready", UriKind.Relative))).Should().Be("""{"status":"ready"}""");
        (await http.GetStringAsync(new Uri("/metrics", UriKind.Relative))).Should().Contain("caseflow_commit_duration_seconds_count");
    }

    private static long After(long now, int seconds) => now + (seconds * Stopwatch.Frequency);
}
