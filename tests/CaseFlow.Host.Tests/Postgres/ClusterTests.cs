using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using CaseFlow.Host.Tests.Faults;
using CaseFlow.Testing.Postgres;

namespace CaseFlow.Host.Tests.Postgres;

/// <summary>Real programs on one PostgreSQL database: they share the schedule and the keys, and verbs run beside them.</summary>
public sealed class ClusterTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [SkippableFact]
    public async Task Two_programs_share_the_schedule_and_one_goes_on_when_the_other_is_killed()
    {
        var server = await PostgresServer.SharedAsync();
        var database = await server.NewDatabaseAsync();
        using var folder = new TemporaryFolder();
        var keys = Path.Combine(folder.Path, "keys");
        var one = await ProgramAsync(folder, "one", database, keys);
        var two = await ProgramAsync(folder, "two", database, keys);
        using var first = Start(one, "serve");
        using var second = Start(two, "serve");
        await first.UntilAsync(line => line.Contains(one.Address, StringComparison.Ordinal), Patience);
        await second.UntilAsync(line => line.Contains(two.Address, StringComparison.Ordinal), Patience);

        await UntilAsync(database, "SELECT COUNT(*) FROM qrtz_scheduler_state", "2");
        await UntilAsync(database, "SELECT COUNT(*) > 0 FROM qrtz_triggers WHERE trigger_name = 'sweep' AND prev_fire_time > 0", "t");
        await first.KillAsync();

        using (var http = new HttpClient())
        {
            (await http.GetAsync(new Uri(two.Address + "/submit"))).StatusCode.Should().Be(HttpStatusCode.OK);
        }

        var fired = await SharedDatabase.AskAsync(database, "SELECT MAX(prev_fire_time) FROM qrtz_triggers");
        await UntilAsync(database, $"SELECT MAX(prev_fire_time) > {fired} FROM qrtz_triggers", "t");
        using var sweep = Start(one, "sweep");
        (await sweep.ExitAsync(Patience)).Should().Be(0, string.Join('\n', sweep.All));
        using var verify = Start(one, "audit", "verify");
        (await verify.ExitAsync(Patience)).Should().Be(0, string.Join('\n', verify.All));

        var stranger = await ProgramAsync(folder, "three", database, Path.Combine(folder.Path, "other-keys"));
        using var refused = Start(stranger, "sweep");
        (await refused.ExitAsync(Patience)).Should().Be(1);
        string.Join('\n', refused.All).Should().Contain("same key folder").And.NotContain(PostgresServer.Password);
    }

    private static ChildProcess Start((string Folder, string Address) program, params string[] arguments) =>
        ChildProcess.Start("CaseFlow.Host", "caseflow", program.Folder, arguments);

    private static async Task<(string Folder, string Address)> ProgramAsync(TemporaryFolder folder, string name, string database, string keys)
    {
        var place = Directory.CreateDirectory(Path.Combine(folder.Path, name)).FullName;
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        var settings = new { Profile = "office", Address = address, Database = database, KeyFolder = keys, SweepEvery = "00:00:01" };
        await File.WriteAllTextAsync(Path.Combine(place, "appsettings.json"), JsonSerializer.Serialize(new { CaseFlow = settings }));
        return (place, address);
    }

    // Asked of the database again and again until it is so; each asking takes a process of its own.
    private static async Task UntilAsync(string database, string sql, string wanted)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (await SharedDatabase.AskAsync(database, sql) != wanted)
        {
            limit.Token.ThrowIfCancellationRequested();
        }
    }
}
