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
    private const string Form = "forms/return-visit.json";

    [Fact]
    public async Task Recorded_cases_go_the_same_way_on_their_own_version_and_a_clock_or_condition_that_differs_shows()
    {
        await using var county = await County.OpenAsync();
        await RecordAsync(county);
        var id = (await county.Ask(new OpenDraft("designer", Demands, new DraftSource.InForce(), "backtest-open"))).Id;

        var same = await RunAsync(county, id);

        same.Summary!.Done.Should().Be(5);
        county.Clock.Now.ToUtc().Month.Should().Be(3);
        (same.ProposedFrom, same.ProposedTo).Should().Be((new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31)), "no case ended in any month before");
        same.Summary.FlowsThen.Should().ContainKey("Flow_FirstResponseDue_FirstResponseReminder");
        same.Cases.Select(item => (item.Result.Outcome, item.Result.Code, item.Result.Element, item.Result.Detail)).Should().AllBeEquivalentTo((BacktestOutcome.Same, "", (string?)null, ""));
        same.Summary.FlowsNow.Should().Equal(same.Summary.FlowsThen);
        same.Summary.TookNow.Should().Equal(same.Summary.TookThen);
        same.Summary.Late.Should().Be(0);
        same.Summary.InTime.Should().Be(0);

        var diagram = Encoding.UTF8.GetString((await county.Ask(new GetDraft("designer", Demands, id))).Draft.Files[Diagram].Span);

        // A clock that runs shorter.
        const string Clock = "amount=\"if deskBranch = null then 3 else 1\" unit=\"workingDays\"";
        var late = await AlteredAsync(county, id, Diagram, Replaced(diagram, Clock, "amount=\"1\" unit=\"minutes\""));
        late.Summary!.LateAt.Should().Contain("Task_ReturnVisit", 1);
        late.Cases.Should().OnlyContain(item => item.Result.Outcome == BacktestOutcome.Same);

        // A condition that chooses another flow.
        const string Condition = "count(visits[reached = true and (resolved = false or satisfaction = \"dissatisfied\")]) &gt; 0";
        var other = await AlteredAsync(county, id, Diagram, Replaced(diagram, Condition, "false"));
        other.Cases.Should().ContainSingle(item => item.Result.Outcome == BacktestOutcome.OtherWay);
        other.Summary!.FlowsNow.Should().NotContainKey("Flow_Visit_Complaints");
        other.Summary.FlowsThen.Should().Contain("Flow_Visit_Complaints", 1);

        // An expression that cannot be worked out.
        var stuck = await AlteredAsync(county, id, Diagram, Replaced(diagram, Condition, "count(visits) / (count(visits) - count(visits)) &gt; 0"));
        stuck.Summary!.StuckAt.Should().Contain("Gateway_Visit", 2);
        stuck.Summary.Outcomes.Should().Contain(nameof(BacktestOutcome.Stuck), 2);

        // A new step, without and with an assumption of how long it takes.
        var added = Replaced(
            Replaced(diagram, "sourceRef=\"Task_ReturnVisit\" targetRef=\"Service_RecordVisit\" />", "sourceRef=\"Task_ReturnVisit\" targetRef=\"Task_Extra\" />")
                .Replace("<bpmn:flowNodeRef>Task_ReturnVisit</bpmn:flowNodeRef>", "<bpmn:flowNodeRef>Task_ReturnVisit</bpmn:flowNodeRef><bpmn:flowNodeRef>Task_Extra</bpmn:flowNodeRef>", StringComparison.Ordinal)
                .Replace("<bpmn:incoming>Flow_ReturnVisit_RecordVisit</bpmn:incoming>", "", StringComparison.Ordinal),
            "<bpmn:userTask id=\"Task_ReturnVisit\"",
            "<bpmn:userTask id=\"Task_Extra\" name=\"再核一遍\" /><bpmn:sequenceFlow id=\"Flow_Extra\" sourceRef=\"Task_Extra\" targetRef=\"Service_RecordVisit\" /><bpmn:userTask id=\"Task_ReturnVisit\"");
        var unanswered = await AlteredAsync(county, id, Diagram, added);
        unanswered.Summary!.Outcomes.Should().Contain(nameof(BacktestOutcome.Unanswered), 2);
        var assumed = await RunAsync(county, id, newStepHours: 4);
        assumed.Summary!.Outcomes.Should().Contain(nameof(BacktestOutcome.OtherWay), 2).And.NotContainKey(nameof(BacktestOutcome.Unanswered));

        // A new automatic action counts as done, and it is said that this is assumed.
        var acting = added.Replace("<bpmn:userTask id=\"Task_Extra\" name=\"再核一遍\" />", """
            <bpmn:serviceTask id="Task_Extra" name="再告知"><bpmn:extensionElements><caseflow:action name="case.visit"><caseflow:input name="reached" value="false" /><caseflow:input name="resolved" value="false" /><caseflow:input name="satisfaction" value="null" /><caseflow:input name="reason" value="null" /></caseflow:action></bpmn:extensionElements></bpmn:serviceTask>
            """, StringComparison.Ordinal);
        var counted = await AlteredAsync(county, id, Diagram, acting);
        counted.Summary!.AssumedAt.Should().Contain("Task_Extra", 2, "{0}", string.Join("; ", counted.Cases.Select(item => (item.Result.Outcome, item.Result.Element, item.Result.Detail))));
        counted.Summary.Assumed.Should().Be(2);
        counted.Cases.Where(item => !item.Result.Assumed.IsEmpty).Should().HaveCount(2).And.OnlyContain(item => item.Result.Outcome == BacktestOutcome.OtherWay);
        same.Summary.AssumedAt.Should().BeEmpty();

        // A field that nobody was asked for then.
        await SaveAsync(county, id, Diagram, diagram);
        var visit = Encoding.UTF8.GetString((await county.Ask(new GetDraft("designer", Demands, id))).Draft.Files[Form].Span);
        var first = visit.IndexOf('[', visit.IndexOf("\"fields\"", StringComparison.Ordinal)) + 1;
        var refused = await AlteredAsync(
            county, id, Form, visit[..first] + "{\"name\":\"newlyAsked\",\"type\":\"text\",\"label\":{\"zh-CN\":\"新问\",\"en\":\"New\"},\"required\":true}," + visit[first..]);
        refused.Cases.Where(item => item.Result.Outcome == BacktestOutcome.AnswerRefused).Should().HaveCount(2).And.OnlyContain(item => item.Result.Element == "Task_ReturnVisit");

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
        // Answered at the very moment at which the reminder falls due.
        var punctual = await county.Register();
        await county.Dispatch(punctual, "team");
        await county.Pass(TimeSpan.FromMinutes(5));
        await county.Respond(punctual);
        await county.Register();
    }

    private static async Task<BacktestView> AlteredAsync(County county, string draft, string file, string text)
    {
        await SaveAsync(county, draft, file, text);
        return await RunAsync(county, draft);
    }

    private static async Task SaveAsync(County county, string draft, string file, string text)
    {
        var revision = (await county.Ask(new GetDraft("designer", Demands, draft))).Draft.Head.Revision;
        await county.Ask(new SaveDraft(
            "designer", Demands, draft, revision, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>?>.Empty.Add(file, Encoding.UTF8.GetBytes(text)), $"backtest-save-{revision}"));
    }

    private static string Replaced(string all, string text, string other)
    {
        all.Should().Contain(text);
        return all.Replace(text, other, StringComparison.Ordinal);
    }

    private static async Task<BacktestView> RunAsync(County county, string draft, int? newStepHours = null)
    {
        county.Clock.Advance(TimeSpan.FromMilliseconds(1));
        await county.Ask(new StartBacktest("designer", Demands, draft, Day(1), Day(60), null, 100, newStepHours));
        while ((await county.Ask(new RunBacktests(2))).Cases > 0)
        {
        }

        return await county.Ask(new GetBacktest("designer", Demands, draft, null, null, 0, 100));
    }
}
