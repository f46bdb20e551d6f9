using System.Collections.Immutable;
using System.Net;
using CaseFlow.Host.Tests.Http;
using CaseFlow.Host.Tests.Live;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Operations;
using CaseFlow.Runtime.UseCases.Tasks;
using CaseFlow.Storage.PostgreSql;
using CaseFlow.Storage.PostgreSql.Audit;

namespace CaseFlow.Host.Tests.Postgres;

/// <summary>Two hosts on one database are one installation.</summary>
public sealed class TwoHostsTests : IAsyncLifetime
{
    private LiveCounty _one = null!;
    private LiveCounty _two = null!;

    public async Task InitializeAsync()
    {
        _one = await LiveCounty.StartAsync(database: await SharedDatabase.NewAsync());
        _two = await LiveCounty.BesideAsync(_one);
    }

    public async Task DisposeAsync()
    {
        await _two.DisposeAsync();
        await _one.DisposeAsync();
    }

    [SkippableFact]
    public async Task A_demand_handed_in_on_one_host_is_worked_on_by_the_other()
    {
        var receipt = await _one.RegisterAsync();

        await _two.ClaimAsync(receipt.Number);
        await _one.CompleteAsync(CaseSteps.Company, receipt.Number, ("temporaryMeasure", "清理积水"), ("permanentNeeded", "false"));

        (await _two.HasTaskAsync(CaseSteps.Company, receipt.Number)).Should().BeTrue();
    }

    [SkippableFact]
    public async Task Who_signed_in_on_one_host_is_signed_in_on_the_other()
    {
        using var caller = await Caller.StaffAsync(_one, CaseSteps.Registrar);

        // A cookie belongs to a machine whatever the port, as behind a proxy that shares out requests.
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = caller.Cookies });
        var answer = await http.GetAsync(new Uri(_two.Address + "/inbox"));

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [SkippableFact]
    public async Task One_task_completed_on_both_hosts_at_once_is_completed_once()
    {
        for (var i = 0; i < 5; i++)
        {
            var receipt = await _one.RegisterAsync();
            var task = await _one.TaskAsync(CaseSteps.Registrar, receipt.Number);

            var outcomes = await Task.WhenAll(
                Task.Run(() => AcceptAsync(_one, task, $"key-of-one-{i}")), Task.Run(() => AcceptAsync(_two, task, $"key-of-two-{i}")));

            outcomes.Count(o => o.IsDone).Should().Be(1);
            outcomes.Single(o => !o.IsDone).Refusal!.Code.Should().Be("task.not-open");
        }

        await VerifyAsync();
    }

    [SkippableFact]
    public async Task The_same_request_on_both_hosts_at_once_gives_the_same_result_and_one_step()
    {
        for (var i = 0; i < 5; i++)
        {
            var key = $"the-same-key-{i}";
            var demand = new RegisterDemand("web", "fenglinyuan", null, $"楼道灯不亮 {i}", [], "居民甲", "000-7788", false, null, key);
            var receipts = await Task.WhenAll(
                Task.Run(() => _one.UseCases.Send(demand)), Task.Run(() => _two.UseCases.Send(demand)));
            receipts.Select(r => r.Value!.Number).Distinct().Should().ContainSingle();

            var task = await _one.TaskAsync(CaseSteps.Registrar, receipts[0].Value!.Number);
            var outcomes = await Task.WhenAll(Task.Run(() => AcceptAsync(_one, task, key)), Task.Run(() => AcceptAsync(_two, task, key)));
            outcomes.Should().OnlyContain(o => o.IsDone);
            outcomes[0].Value.Should().Be(outcomes[1].Value);
        }

        (await SharedDatabase.AskAsync(_one.Server!, "SELECT COUNT(*) FROM cases")).Should().Be("5");
        (await SharedDatabase.AskAsync(_one.Server!, "SELECT COUNT(*) FROM journal")).Should().Be("10");
        await VerifyAsync();
    }

    [SkippableFact]
    public async Task Timers_that_both_hosts_sweep_at_once_fire_once()
    {
        for (var i = 0; i < 6; i++)
        {
            await _two.DispatchAsync((await _one.RegisterAsync()).Number);
        }

        _one.Clock.Advance(TimeSpan.FromDays(3));
        var due = int.Parse(await SharedDatabase.AskAsync(_one.Server!, $"SELECT COUNT(*) FROM timers WHERE due <= {_one.Clock.Now.UnixMilliseconds}"));
        due.Should().BeGreaterThan(5);

        var sweeps = await Task.WhenAll(
            Task.Run(() => _one.UseCases.Send(new SweepDue())), Task.Run(() => _two.UseCases.Send(new SweepDue())));

        sweeps.Should().OnlyContain(s => s.Value!.Failed == 0 && s.Value.Skipped == 0);
        (await SharedDatabase.AskAsync(_one.Server!, $"SELECT COUNT(*) FROM timers WHERE due <= {_one.Clock.Now.UnixMilliseconds}")).Should().Be("0");
        sweeps.Sum(s => s.Value!.Fired).Should().Be(
            int.Parse(await SharedDatabase.AskAsync(_one.Server!, "SELECT COUNT(*) FROM journal WHERE kind = 'FireTimer'")));
        await VerifyAsync();
    }

    [SkippableFact]
    public async Task Effects_that_both_hosts_run_at_once_are_run_once()
    {
        for (var i = 0; i < 8; i++)
        {
            var receipt = await _one.RegisterAsync();
            await _two.FeedBackAsync(receipt.Number);
        }

        var waiting = int.Parse(await SharedDatabase.AskAsync(_one.Server!, "SELECT COUNT(*) FROM outbox"));
        waiting.Should().BeGreaterThanOrEqualTo(8);

        var runs = await Task.WhenAll(
            Task.Run(() => _one.UseCases.Send(new RunOutbox())), Task.Run(() => _two.UseCases.Send(new RunOutbox())));

        runs.Should().OnlyContain(r => r.Value!.Failed == 0);
        runs.Sum(r => r.Value!.Done).Should().Be(waiting);
        (await SharedDatabase.AskAsync(_one.Server!, "SELECT COUNT(*) FROM outbox")).Should().Be("0");
    }

    [SkippableFact]
    public async Task Checkpoints_and_looks_of_both_hosts_make_one_chain()
    {
        var receipt = await _one.RegisterAsync();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(async () =>
        {
            var host = i % 2 == 0 ? _one : _two;
            await host.RegisterAsync($"楼道灯不亮 {i}");
            await host.UseCases.Send(new MakeCheckpoint());
            await host.UseCases.Send(new Runtime.UseCases.CaseFiles.GetCaseFile(CaseSteps.Registrar, receipt.Number, true));
        })));

        (await SharedDatabase.AskAsync(_one.Server!, "SELECT COUNT(*) > 1 FROM checkpoints")).Should().Be("t");
        (await SharedDatabase.AskAsync(_one.Server!, "SELECT COUNT(*) FROM looks")).Should().Be("6");
        await VerifyAsync();
    }

    private static Task<Runtime.Outcome<TaskCompleted>> AcceptAsync(LiveCounty host, Cases.TaskId task, string key) =>
        host.UseCases.Send(new CompleteTask(
            CaseSteps.Registrar,
            task,
            ImmutableSortedDictionary<string, string>.Empty.Add("acceptDecision", "accept").Add("category", "property.underground-garage.damp"),
            key));

    private async Task VerifyAsync()
    {
        await _one.UseCases.Send(new MakeCheckpoint());
        var report = await PostgresAudit.RunAsync(
            new PostgresStoreOptions { ConnectionString = _one.Server! }, await File.ReadAllTextAsync(_two.Key + ".pub.pem"), StateReplay.Over, CancellationToken.None);
        report.Problems.Should().BeEmpty();
        report.Checkpoints.Should().BePositive();
    }
}
