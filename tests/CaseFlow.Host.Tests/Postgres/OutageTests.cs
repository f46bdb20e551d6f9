using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using CaseFlow.Host.Tests.Http;
using CaseFlow.Host.Tests.Live;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Operations;
using CaseFlow.Runtime.UseCases.Tasks;
using CaseFlow.Storage.PostgreSql;
using CaseFlow.Storage.PostgreSql.Audit;
using CaseFlow.Testing.Postgres;

namespace CaseFlow.Host.Tests.Postgres;

/// <summary>The database server goes away and comes back: nothing is lost, doubled or stuck.</summary>
public sealed class OutageTests
{
    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Pages_say_that_the_database_is_away_and_work_again_once_it_is_back(bool crash)
    {
        await using var server = await PostgresServer.OwnAsync(durable: true);
        var database = await SharedDatabase.NewAsync(server);
        await using var county = await LiveCounty.OnUncertainAsync(database);
        var receipt = await county.RegisterAsync();
        using var staff = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(county.Address) };
        staff.DefaultRequestHeaders.AcceptLanguage.ParseAdd("zh-CN");
        (await staff.GetAsync("/submit")).StatusCode.Should().Be(HttpStatusCode.OK);

        await server.StopAsync(crash);

        var away = await staff.GetAsync("/submit");
        away.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        (await away.Content.ReadAsStringAsync()).Should().Contain("数据库暂时无法使用");
        var step = () => county.RegisterAsync("灯不亮");
        (await step.Should().ThrowAsync<StoreUnavailableException>()).Which.Code.Should().BeOneOf("storage.server.unreachable", "storage.server.lost");

        await server.StartAsync();

        (await staff.GetAsync("/submit")).StatusCode.Should().Be(HttpStatusCode.OK);
        await county.ClaimAsync(receipt.Number);
        await county.PassAsync(TimeSpan.FromDays(2));
        await VerifyAsync(county, database);
    }

    [SkippableFact]
    public async Task Work_during_a_crash_of_the_server_loses_and_doubles_nothing()
    {
        await using var server = await PostgresServer.OwnAsync(durable: true);
        var database = await SharedDatabase.NewAsync(server);
        await using var county = await LiveCounty.OnUncertainAsync(database);
        var numbers = new System.Collections.Concurrent.ConcurrentDictionary<string, string>();
        var begun = new SemaphoreSlim(0);
        var clerks = Enumerable.Range(0, 4).Select(clerk => Task.Run(async () =>
        {
            for (var i = 0; i < 25; i++)
            {
                var key = $"clerk-{clerk}-demand-{i}";
                numbers[key] = await InsistAsync(county, key);
                begun.Release();
            }
        })).ToList();
        for (var i = 0; i < 20; i++)
        {
            await begun.WaitAsync();
        }

        await server.StopAsync(crash: true);
        await server.StartAsync();
        await Task.WhenAll(clerks);

        numbers.Values.Should().OnlyHaveUniqueItems().And.HaveCount(100);
        var name = database.Split(';').First(p => p.StartsWith("Database=", StringComparison.Ordinal))["Database=".Length..];
        (await server.RunSqlAsync(name, "SELECT COUNT(*) FROM cases")).Should().Be("100");
        (await server.RunSqlAsync(name, "SELECT value FROM sequences WHERE name = 'case'")).Should().Be("100", "numbers have no gaps");
        await VerifyAsync(county, database);
    }

    [SkippableFact]
    public async Task A_step_whose_commit_was_not_answered_is_told_as_unknown_and_done_once_when_it_is_sent_again()
    {
        var server = await PostgresServer.SharedAsync();
        var database = await SharedDatabase.NewAsync(server);
        await using var proxy = new CuttingProxy(server.Port);
        var through = database.Replace(
            $"Port={server.Port.ToString(CultureInfo.InvariantCulture)}", $"Port={proxy.Port.ToString(CultureInfo.InvariantCulture)}", StringComparison.Ordinal);
        await using var county = await LiveCounty.OnUncertainAsync(through);
        var demand = new RegisterDemand("web", "fenglinyuan", null, "楼道灯不亮", [], "居民甲", "000-7788", false, null, "key-of-the-demand");

        proxy.Arm();
        (await FluentActions.Awaiting(() => county.UseCases.Send(demand)).Should().ThrowAsync<StoreUnavailableException>())
            .Which.Code.Should().Be("storage.server.outcome-unknown");
        var number = (await county.UseCases.Send(demand)).Value!.Number;
        var task = await county.TaskAsync(CaseSteps.Registrar, number);
        var complete = new CompleteTask(
            CaseSteps.Registrar,
            task,
            ImmutableSortedDictionary<string, string>.Empty.Add("acceptDecision", "accept").Add("category", "property.underground-garage.damp"),
            "key-of-the-task");
        proxy.Arm();
        (await FluentActions.Awaiting(() => county.UseCases.Send(complete)).Should().ThrowAsync<StoreUnavailableException>())
            .Which.Code.Should().Be("storage.server.outcome-unknown");
        (await county.UseCases.Send(complete)).IsDone.Should().BeTrue();

        proxy.Cut.Should().Be(2);
        (await SharedDatabase.AskAsync(database, "SELECT COUNT(*) FROM cases")).Should().Be("1");
        (await SharedDatabase.AskAsync(database, "SELECT COUNT(*) FROM journal")).Should().Be("2");
        await VerifyAsync(county, database);
    }

    // As a person does: the same page again until it says that it was taken.
    private static async Task<string> InsistAsync(LiveCounty county, string key)
    {
        while (true)
        {
            try
            {
                var demand = new RegisterDemand("web", "fenglinyuan", null, "楼道灯不亮", [], "居民甲", "000-7788", false, null, key);
                if ((await county.UseCases.Send(demand)).Value is { } taken)
                {
                    return taken.Number;
                }
            }
            catch (StoreUnavailableException)
            {
                await Task.Yield();
            }
        }
    }

    private static async Task VerifyAsync(LiveCounty county, string database)
    {
        await county.UseCases.Send(new MakeCheckpoint());
        var report = await PostgresAudit.RunAsync(
            new PostgresStoreOptions { ConnectionString = database }, await File.ReadAllTextAsync(county.Key + ".pub.pem"), StateReplay.Over, CancellationToken.None);
        report.Problems.Should().BeEmpty();
    }
}
