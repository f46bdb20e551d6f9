using System.Collections.Immutable;
using System.Text;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Backtesting;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Backtests;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Drafts;
using CaseFlow.Runtime.UseCases.Procedures;

namespace CaseFlow.Workflows.Tests;

public sealed class BacktestTests
{
    private const string Demands = "on-demand-handling";
    private const string Diagram = "process.bpmn";

    [Fact]
    public async Task Recorded_cases_go_the_same_way_on_their_own_version_and_a_shorter_clock_makes_them_late()
    {
        await using var county = await County.OpenAsync();
        await RecordAsync(county);
        var id = (await county.Ask(new OpenDraft("designer", Demands, new DraftSource.InForce(), "backtest-open"))).Id;

        var same = await RunAsync(county, id);

        same.Summary!.Done.Should().Be(4);
        same.Cases.Select(item => (item.Result.Outcome, item.Result.Code, item.Result.Element, item.Result.Detail)).Should().AllBeEquivalentTo((BacktestOutcome.Same, "", (string?)null, ""));
        same.Summary.FlowsNow.Should().Equal(same.Summary.FlowsThen);
        same.Summary.TookNow.Should().Equal(same.Summary.TookThen);
        same.Summary.Late.Should().Be(0);
        same.Summary.InTime.Should().Be(0);

        var diagram = Encoding.UTF8.GetString((await county.Ask(new GetDraft("designer", Demands, id))).Draft.Files[Diagram].Span);
        const string Clock = "name=\"claim\" amount=\"4\" unit=\"workingHours\"";
        diagram.Should().Contain(Clock);
        var shorter = diagram.Replace(Clock, "name=\"claim\" amount=\"1\" unit=\"minutes\"", StringComparison.Ordinal);
        await county.Ask(new SaveDraft(
            "designer", Demands, id, 1, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>?>.Empty.Add(Diagram, Encoding.UTF8.GetBytes(shorter)), "backtest-save"));

        var late = await RunAsync(county, id);
        late.Summary!.LateAt.Keys.Should().Contain("Task_Claim");
        (await county.Refused(new StartBacktest("auditor", Demands, id, Day(1), Day(60), null, 10, null))).Should().Be(BacktestCodes.NotAllowed);
    }

    private static Instant Day(int day) => Instant.From(new DateTimeOffset(2026, 2, 28, 0, 0, 0, TimeSpan.FromHours(8)).AddDays(day));

    private static async Task RecordAsync(County county)
    {
        var unresolved = await county.Register();
        await county.TeamHandles(unresolved);
        await county.Complete(unresolved, "Task_ReturnVisit", ("reached", "true"), ("resolved", "false"), ("visitReason", "未解决"), ("satisfaction", "dissatisfied"));
        await county.Complete(unresolved, "Task_Dispatch", ("duty", "team"));
        var unreached = await county.Register();
        await county.TeamHandles(unreached);
        await county.Pass(TimeSpan.FromHours(3));
        await county.Complete(unreached, "Task_ReturnVisit", ("reached", "false"));
        var waiting = await county.Register();
        await county.Pass(TimeSpan.FromDays(6));
        (await county.CaseOf(waiting)).IsEnded.Should().BeFalse();
        await county.Register();
    }

    private static async Task<BacktestView> RunAsync(County county, string draft)
    {
        await county.Ask(new StartBacktest("designer", Demands, draft, Day(1), Day(60), null, 100, null));
        while ((await county.Ask(new RunBacktests(2))).Cases > 0)
        {
        }

        return await county.Ask(new GetBacktest("designer", Demands, draft, null, null, 0, 100));
    }
}
