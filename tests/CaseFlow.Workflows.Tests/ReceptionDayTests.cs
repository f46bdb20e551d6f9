using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Ledgers;

namespace CaseFlow.Workflows.Tests;

/// <summary>Catalogue A11, scenario W8a: the reception day on the 25th, what follows from it, and its evaluation.</summary>
public sealed class ReceptionDayTests
{
    private const string Secretary = "hongfeng-secretary";
    private const string Office = "qingshi-office";

    [Fact]
    public async Task Ten_demands_on_the_25th_of_June_give_a_spot_rate_of_70_percent_and_three_summaries_due()
    {
        await using var county = await County.OpenAsync();
        var day = await BeginAsync(county, new DateOnly(2026, 6, 25));
        await county.Complete(
            day, "Task_Prepare", ("deskCompound", "jinxiu"), ("deskTeam", "书记、物业经理、网格员、业委会主任"),
            ("predictions[0].text", "车库积水"), ("predictions[0].plan", "物业备泵"));
        await county.Complete(day, "Task_Desk", [("visitors", "46"), .. Demands(spot: 7, followUp: 2, coHandled: 1)]);
        await county.Pass(TimeSpan.FromMinutes(1));

        var held = await county.CaseOf(day);
        held.Tasks.Select(t => t.Element).Should().BeEquivalentTo("Task_Month", "Task_Quarter", "Task_HalfYear");
        held.Links.Should().HaveCount(3, "spot demands stay in the session's ledger");
        var children = new List<Case>();
        foreach (var link in held.Links)
        {
            children.Add(await county.CaseOf(await county.CaseNumbered(link.Other.Number)));
        }

        children.Should().OnlyContain(c => c.Mechanism == "on-demand-handling" && c.Channel == "receptionDay" && c.Place.Unit == "jinxiu");
        children.Count(c => c.Tasks.Single().Element == "Task_Claim").Should().Be(2, "follow-up goes straight to the company");
        children.Single(c => c.Tasks.Single().Element == "Task_KeyAccept").Grade.Should().Be(WhistleGrade.Key, "the big Party committee meets first");
        var figures = await FiguresAsync(county);
        figures["spot-rate"].Counted.Should().Be(new Fraction(7, 10));
        figures["received"].Counted.Should().Be(new Fraction(10, 1));
        (await county.Ask(new GetLedger("administrator", "reception-day", "demands"))).Count.Should().Be(10);
        var session = (await county.Ask(new GetLedger("administrator", "reception-day", "sessions"))).Rows.Should().ContainSingle().Subject.Cells;
        session.Should().Contain("spotRate", "0.7").And.Contain("spot", "7").And.Contain("demands", "10").And.Contain("heldOn", "2026-06-25");

        await county.Complete(day, "Task_Month", ("summaryText", "接待46人，当场解决7件"));
        await county.Complete(day, "Task_Quarter", ("circularText", "第二季度接待情况"));
        await EvaluateAsync(county, day, rank: 2, before: "3");
        var closed = await county.CaseOf(day);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Notices.Should().ContainSingle().Which.Kind.Should().Be("circular");
        closed.Placings.Should().ContainSingle("in the top three twice").Which.List.Should().Be("star");
        closed.Talks.Should().BeEmpty();
    }

    [Fact]
    public async Task Every_community_is_called_on_the_25th_even_at_a_weekend()
    {
        await using var county = await County.OpenWithCalendarsOf(
            "reception-day", "on-demand-handling", "four-grade-whistle", "joint-handling", "whistle-and-report", "raised-level-handling");
        await county.Pass(At(new DateOnly(2026, 4, 25)) - county.Clock.Now.ToUtc() - TimeSpan.FromMilliseconds(1));
        foreach (var community in (string[])["hongfeng", "shiqiao", "wanghu", "wutong"])
        {
            (await county.CasesOf("reception-day", community)).Should().ContainSingle("that of Wednesday, 25 March");
        }

        await county.Pass(TimeSpan.FromMilliseconds(1));
        var days = await county.CasesOf("reception-day", "hongfeng");
        days.Should().HaveCount(2, "the 25th of April is a Saturday");
        (await county.Open(days[1], "Task_Prepare")).Unit.Should().Be("hongfeng");
    }

    [Fact]
    public async Task A_day_without_demands_in_an_ordinary_month_has_only_its_monthly_summary()
    {
        await using var county = await County.OpenAsync();
        var day = await BeginAsync(county, new DateOnly(2026, 4, 25));
        await county.Complete(day, "Task_Prepare", ("deskCompound", "jinxiu"));
        await county.Complete(day, "Task_Desk", ("visitors", "0"));
        (await county.CaseOf(day)).Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_Month");
        await county.Complete(day, "Task_Month", ("summaryText", "无诉求"));

        var closed = await county.CaseOf(day);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Links.Should().BeEmpty();
        (await FiguresAsync(county))["spot-rate"].Counted.Should().Be(new Fraction(0, 0));
    }

    [Fact]
    public async Task A_company_among_the_last_three_is_called_in_for_a_reminder()
    {
        await using var county = await County.OpenAsync();
        var day = await BeginAsync(county, new DateOnly(2026, 6, 25));
        await county.Complete(day, "Task_Prepare", ("deskCompound", "jinxiu"));
        await county.Complete(day, "Task_Desk", [.. Demands(spot: 1, followUp: 0, coHandled: 0)]);
        await EvaluateAsync(county, day, rank: 8, before: "");
        (await county.Open(day, "Task_Talk")).Unit.Should().Be("qingshi");
        await county.Complete(day, "Task_Talk", ("talkText", "诉求办理不力"), ("talkCommitments", "一个月内整改"));

        var talked = await county.CaseOf(day);
        talked.Talks.Should().ContainSingle().Which.Kind.Should().Be(TalkKind.Reminder);
        talked.Placings.Should().BeEmpty();
        talked.Tasks.Select(t => t.Element).Should().BeEquivalentTo("Task_Month", "Task_Quarter");
    }

    [Fact]
    public async Task A_first_time_in_the_top_three_is_no_star_yet()
    {
        await using var county = await County.OpenAsync();
        var day = await BeginAsync(county, new DateOnly(2026, 12, 25));
        await county.Complete(day, "Task_Prepare", ("deskCompound", "jinxiu"));
        await county.Complete(day, "Task_Desk", [.. Demands(spot: 1, followUp: 0, coHandled: 0)]);
        await EvaluateAsync(county, day, rank: 1, before: "4");

        var judged = await county.CaseOf(day);
        judged.Placings.Should().BeEmpty();
        judged.Talks.Should().BeEmpty();
        judged.Tasks.Select(t => t.Element).Should().BeEquivalentTo("Task_Month", "Task_Quarter");
    }

    [Fact]
    public async Task A_follow_up_is_claimed_supervised_and_visited_at_once()
    {
        await using var county = await County.OpenAsync();
        var day = await BeginAsync(county, new DateOnly(2026, 4, 24));
        await county.Complete(day, "Task_Prepare", ("deskCompound", "jinxiu"));
        await county.Complete(day, "Task_Desk", [.. Demands(spot: 0, followUp: 1, coHandled: 0)]);
        await county.Pass(TimeSpan.FromMinutes(1));
        var demand = await county.CaseNumbered((await county.CaseOf(day)).Links.Single().Other.Number);
        (await county.Ask(new Runtime.UseCases.Operations.ListIncidents("administrator"))).Incidents.Should().BeEmpty();
        await county.HandleByProperty(demand);

        var visit = await county.Open(demand, "Task_ReturnVisit");
        visit.Due!.Due.Since(county.Clock.Now).Should().BeLessThan(TimeSpan.FromDays(4), "one working day, a Friday before the weekend");
        await county.Visit(demand, resolved: true, "satisfied");
        var closed = await county.CaseOf(demand);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Done["Task_NameSupervisor"].Person.Should().Be("jinxiu-owners");
        closed.Done.Should().NotContainKey("Task_Accept", "it was accepted at the desk");
        closed.FirstAt(CaseStatus.Accepted).Should().NotBeNull();
    }

    private static async Task<DemandReceipt> BeginAsync(County county, DateOnly day)
    {
        await county.Pass(At(day) - county.Clock.Now.ToUtc());
        return await county.Start("reception-day", "hongfeng", "接待日", Secretary);
    }

    private static Task EvaluateAsync(County county, DemandReceipt day, int rank, string before) => county.CompleteBy(
        Office, day, "Task_HalfYear", ("scores[0].aspect", "活动程序"), ("scores[0].score", "92"), ("ratedParty", "hexu"), ("rank", $"{rank}"), ("ranked", "8"), ("rankBefore", before));

    private static IEnumerable<(string Name, string Value)> Demands(int spot, int followUp, int coHandled)
    {
        string[] branches = [.. Enumerable.Repeat("spot", spot), .. Enumerable.Repeat("followUp", followUp), .. Enumerable.Repeat("coHandled", coHandled)];
        return branches.SelectMany((branch, i) => new[]
        {
            ($"demands[{i}].text", $"诉求{i + 1}"), ($"demands[{i}].category", "property.underground-garage.damp"),
            ($"demands[{i}].branch", branch), ($"demands[{i}].solution", "已当场说明"),
        });
    }

    private static async Task<Dictionary<string, IndicatorFigure>> FiguresAsync(County county) =>
        (await county.Ask(new GetIndicators("administrator", new FigureFilter(FigurePeriod.Of(FigurePeriodKind.Year, new DateOnly(2026, 6, 25))))))
            .Figures.Where(f => f.Mechanism == "reception-day").ToDictionary(f => f.Definition.Id);

    private static DateTimeOffset At(DateOnly day) => new(day.ToDateTime(new TimeOnly(9, 0)), TimeSpan.FromHours(8));
}
