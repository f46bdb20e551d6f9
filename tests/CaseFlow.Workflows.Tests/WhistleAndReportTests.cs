using CaseFlow.Cases.Records;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Ledgers;

namespace CaseFlow.Workflows.Tests;

/// <summary>Catalogue A4: the sub-district or the community calls departments; they answer, come, act and are evaluated.</summary>
public sealed class WhistleAndReportTests
{
    [Fact]
    public async Task Departments_of_the_item_come_one_gets_an_extension_one_is_late_and_each_is_evaluated_once()
    {
        await using var county = await County.OpenAsync();
        var demand = await Whistle(county, ("item", "roof-leakage"), ("grade", "major"));
        (await county.CaseOf(demand)).Calls.Should().ContainSingle().Which.Parties.Select(party => party.Party).Should().Equal("housing", "planning", "enforcement");
        await county.Report(demand, "enforcement", "done");
        await county.CompleteIn(demand, "housing", "Task_Respond", ("response", "accept"));
        await county.CompleteIn(demand, "housing", "Task_Arrive", ("arrivalPlace", "楼顶"));
        await county.CompleteIn(demand, "housing", "Task_Dispose", ("askExtension", "true"), ("extensionReason", "等鉴定结论"), ("extensionUntil", "2026-03-12"));
        (await county.Open(demand, "Task_Extend")).Role.Should().Be("governance-office", "one level up decides");
        await county.Complete(demand, "Task_Extend", ("extensionDecision", "approve"));
        var again = (await county.CaseOf(demand)).Tasks.Single(task => task.Element == "Task_Dispose");
        (await county.Refused(county.Completion("housing-officer", again, ("askExtension", "true"), ("extensionReason", "再等"), ("extensionUntil", "2026-03-20"))))
            .Should().NotBe("done", "there is one extension");

        await county.Pass(TimeSpan.FromDays(8));
        (await county.CaseOf(demand)).Tasks.Should().ContainSingle("planning is late, housing has more time").Which.Unit.Should().Be("housing");
        await county.CompleteIn(demand, "housing", "Task_Dispose", ("partResult", "done"), ("partText", "已鉴定"));
        await county.Complete(demand, "Task_Propose", ("raiseReason", "规划未到场"), ("raisedUnit", "planning"), ("raisedMatter", "认定改造范围"));
        await county.Complete(demand, "Task_Decide", ("raiseDecision", "reject"), ("decisionText", "先由街道再协调"));
        await county.Evaluate(demand, "qingshi-office", "Task_Evaluate", 95, 40);
        (await county.CaseOf(demand)).Status.Should().NotBe(CaseStatus.Closed);
        await county.Evaluate(demand, "qingshi-office", "Task_Evaluate", 90);

        var closed = await county.CaseOf(demand);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Evaluations.Select(mark => (mark.Party, mark.Score)).Should().Equal(("housing", 95), ("planning", 40), ("enforcement", 90));
        closed.Calls[0].Parties.Select(party => party.ArrivedAt is null).Should().Equal(false, true, false);
        var figures = (await county.Ask(new GetIndicators("administrator", new FigureFilter(FigurePeriod.Of(FigurePeriodKind.Month, new DateOnly(2026, 3, 2)))))).Figures
            .Where(figure => figure.Mechanism == "whistle-and-report").ToDictionary(figure => figure.Definition.Id, figure => figure.Counted);
        figures["parts-settled"].Should().Be(new Fraction(2, 3), "planning was late");
        figures["response-in-time"].Should().Be(new Fraction(0, 1), "planning did not answer");
        figures["department-score"].Should().Be(new Fraction(225, 3));
    }

    [Fact]
    public async Task Whoever_is_named_comes_instead_of_the_list_and_nothing_is_raised_when_all_is_done()
    {
        await using var county = await County.OpenAsync();
        var demand = await Whistle(county, ("parties", "police"), ("grade", "ordinary"));
        await county.Report(demand, "police", "done");
        await county.Evaluate(demand, "qingshi-office", "Task_Evaluate", 88);

        var closed = await county.CaseOf(demand);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Calls.Should().ContainSingle().Which.Parties.Should().ContainSingle().Which.Score.Should().Be(88);
        closed.Escalations.Should().BeEmpty();
    }

    private static Task<DemandReceipt> Whistle(County county, params (string Name, string Value)[] values) => county.Start(
        "whistle-and-report", "jinxiu-b1", "楼顶渗漏", "hongfeng-secretary", [("reason", "楼顶渗漏，请部门到场"), ("due", "2026-03-09"), .. values]);
}
