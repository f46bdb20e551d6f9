using CaseFlow.Cases;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.UseCases.Demands;

namespace CaseFlow.Workflows.Tests;

/// <summary>Catalogue A4 to A6: what becomes of a whistle where a department refuses, is late or gets no more time, and the county declines or has to come twice.</summary>
public sealed class WhistleTurnsTests
{
    private static readonly string[] Alone = ["whistle-and-report", "raised-level-handling"];

    [Fact]
    public async Task One_department_refuses_one_never_arrives_one_gets_no_more_time_and_the_county_takes_it_up()
    {
        await using var county = await County.OpenWithCalendarsOf(Alone);
        var demand = await county.Start(
            "whistle-and-report", "jinxiu-b1", "楼顶渗漏", "hongfeng-secretary", ("reason", "楼顶渗漏，请部门到场"), ("due", "2026-03-09"), ("item", "roof-leakage"), ("grade", "major"));
        var unsaid = (await county.CaseOf(demand)).Tasks.Single(t => t.Element == "Task_Respond" && t.Unit == "housing");
        (await county.UseCases.Send(county.Completion("housing-officer", unsaid, ("response", "refuse")))).Refusal!.Fields.Should().ContainSingle("who refuses says why").Which.Field.Should().Be("partText");
        await county.CompleteIn(demand, "housing", "Task_Respond", ("response", "refuse"), ("partText", "不属本部门职责"));
        await county.CompleteIn(demand, "planning", "Task_Respond", ("response", "accept"));
        await county.CompleteIn(demand, "enforcement", "Task_Respond", ("response", "accept"));
        await county.CompleteIn(demand, "enforcement", "Task_Arrive", ("arrivalPlace", "楼顶"));
        await county.CompleteIn(demand, "enforcement", "Task_Dispose", ("askExtension", "true"), ("extensionReason", "人手不足"), ("extensionUntil", "2026-03-20"));
        await county.Complete(demand, "Task_Extend", ("extensionDecision", "reject"));
        (await county.CaseOf(demand)).Tasks.Single(t => t.Element == "Task_Dispose").Due!.Due.Should().BeLessThan(Calendar.Instant.From(new DateTimeOffset(2026, 3, 11, 0, 0, 0, TimeSpan.FromHours(8))));
        await county.Pass(TimeSpan.FromDays(9));

        (await county.CaseOf(demand)).Tasks.Should().ContainSingle("none of the three did its part").Which.Element.Should().Be("Task_Propose");
        await county.RaiseToCounty(demand, "housing");
        await county.CompleteIn(demand, "housing", "Task_RaisedHandle", ("raisedResult", "县级协调办毕"));
        await county.Evaluate(demand, "qingshi-office", "Task_Evaluate", 20, 30, 50);
        await county.Pass(TimeSpan.Zero);

        var closed = await county.CaseOf(demand);
        closed.Status.Should().Be(CaseStatus.Closed);
        var called = closed.Calls.Should().ContainSingle().Subject.Parties;
        called.Select(p => (p.Party, p.ArrivedAt is null, p.Score)).Should().Equal(("housing", true, 20), ("planning", true, 30), ("enforcement", false, 50));
        closed.Measures.Should().ContainSingle("only the county brought one about").Which.Text.Should().Be("县级协调办毕");
        (await county.ToldBy("qingshi-office", "raised-result")).Should().Equal("县级协调办毕");
        (await county.Figures("whistle-and-report"))["parts-settled"].Numerator.Should().Be(0);
    }

    [Fact]
    public async Task A_department_that_says_it_could_not_do_it_is_raised_and_a_county_that_declines_leaves_the_marks_to_the_sub_district()
    {
        await using var county = await County.OpenWithCalendarsOf(Alone);
        var demand = await county.Start(
            "whistle-and-report", "jinxiu-b1", "楼顶渗漏", "hongfeng-secretary", ("reason", "楼顶渗漏"), ("due", "2026-03-09"), ("parties", "police"), ("grade", "ordinary"));
        await county.Report(demand, "police", "notDone");
        await county.Complete(demand, "Task_Propose", ("raiseReason", "未办结"), ("raisedUnit", "police"), ("raisedMatter", "楼顶渗漏"));
        (await county.RefusalOf("governance", demand, "Task_Decide", ("raiseDecision", "reject"))).Fields.Should().NotBeEmpty("who declines says why");
        await county.Complete(demand, "Task_Decide", ("raiseDecision", "reject"), ("decisionText", "街道可自行解决"));
        await county.Pass(TimeSpan.Zero);

        var back = await county.CaseOf(demand);
        back.Orders.Should().BeEmpty();
        back.Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_Evaluate");
        (await county.ToldBy("qingshi-office", "raise-declined")).Should().Equal("街道可自行解决");
        await county.Evaluate(demand, "qingshi-office", "Task_Evaluate", 40);
        (await county.CaseOf(demand)).Status.Should().Be(CaseStatus.Closed);
    }

    [Fact]
    public async Task An_order_missed_again_after_a_talk_is_supervised_and_talked_about_again()
    {
        await using var county = await County.OpenWithCalendarsOf("raised-level-handling");
        var demand = await county.Start(
            "raised-level-handling", "jinxiu-b1", "楼顶渗漏", "governance", ("raiseReason", "两次逾期"), ("raisedUnit", "planning"), ("raisedMatter", "认定改造范围"));
        await county.Complete(demand, "Task_Decide", ("raiseDecision", "approve"), ("raisedOrder", "限期认定"), ("raisedDue", "2026-03-06"));
        foreach (var (day, kind, text) in new[] { (16, "slow", "慢作为"), (30, "inaction", "不作为") })
        {
            await county.Until(2026, 3, day);
            (await county.Open(demand, "Task_Supervise")).Role.Should().Be("efficiency-office");
            await county.Complete(demand, "Task_Supervise", ("supervisionMatter", "认定改造范围"), ("supervisionDue", $"2026-03-{day + 1}"));
            await county.Complete(demand, "Task_Finding", ("findingKind", kind), ("findingText", text), ("raisedDue", $"2026-03-{Math.Min(day + 2, 31)}"));
            await county.Complete(demand, "Task_Talk", ("talkText", "县委约谈"), ("talkCommitments", "三日内办结"), ("raisedDue", day == 16 ? "2026-03-19" : "2026-04-02"));
            (await county.Open(demand, "Task_RaisedHandle")).Unit.Should().Be("planning");
        }

        await county.CompleteIn(demand, "planning", "Task_RaisedHandle", ("raisedResult", "已认定"));
        await county.Pass(TimeSpan.Zero);
        var closed = await county.CaseOf(demand);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Orders.Select(o => o.Finding!.Kind).Should().Equal(SupervisionFindingKind.Slow, SupervisionFindingKind.Inaction);
        closed.Talks.Should().HaveCount(2);
        (await county.ToldBy("qingshi-office", "raised-result")).Should().Equal("已认定");
    }

    [Fact]
    public async Task A_department_that_refuses_its_part_at_the_assault_is_raised_at_once_without_a_check()
    {
        await using var county = await County.OpenAsync();
        var demand = await ToAssaultAsync(county);
        await county.AssaultMeeting(demand);
        await county.CompleteIn(demand, "planning", "Task_Respond", ("response", "refuse"), ("partText", "不属本部门职责"));
        await county.Report(demand, "housing", "done");
        await county.Report(demand, "enforcement", "done");

        var raised = await county.CaseOf(demand);
        raised.Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_Propose");
        (await county.Ask(new Runtime.UseCases.Tasks.GetTask("qingshi-office", raised.Tasks[0].Id))).Form!.Fields.Single(f => f.Name == "raisedUnit").Value.Should().Be("planning");
    }

    [Fact]
    public async Task An_assault_that_never_met_in_fifteen_days_names_the_department_and_a_county_that_declines_gives_it_back_unsolved()
    {
        await using var county = await County.OpenAsync();
        var demand = await ToAssaultAsync(county);
        await county.Pass(TimeSpan.FromDays(16));
        (await county.RefusalOf("qingshi-committee", demand, "Task_AssaultCheck", ("whistleOutcome", "notResolved"))).Fields.Select(f => f.Field).Should().BeEquivalentTo("assaultParty", "assaultReason");
        await county.Complete(demand, "Task_AssaultCheck", ("assaultParty", "housing"), ("whistleOutcome", "notResolved"), ("assaultReason", "会议未召开"));
        await county.Complete(demand, "Task_Propose", ("raiseReason", "攻坚未果"), ("raisedUnit", "housing"), ("raisedMatter", "楼顶渗漏"));
        await county.Complete(demand, "Task_Decide", ("raiseDecision", "reject"), ("decisionText", "街道先开会"));

        var back = await county.CaseOf(demand);
        back.Calls.Should().BeEmpty("no department was called, so none is evaluated");
        back.Tasks.Should().ContainSingle("the first receiver tells the reporter").Which.Element.Should().Be("Task_TeamFeedback");
        back.Data["whistleOutcome"].Should().Contain("notResolved");
        back.Grade.Should().Be(WhistleGrade.Assault);
    }

    private static async Task<DemandReceipt> ToAssaultAsync(County county)
    {
        var demand = await county.ToKey();
        await county.KeyWhistle(demand, "notResolved");
        await county.JointWhistle(demand, "notResolved");
        return demand;
    }
}
