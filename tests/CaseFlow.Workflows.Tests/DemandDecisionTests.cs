using CaseFlow.Cases.Records;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Reference;

namespace CaseFlow.Workflows.Tests;

/// <summary>Catalogue A2: what goes wrong at each decision from the demand to its closing.</summary>
public sealed class DemandDecisionTests
{
    [Fact]
    public async Task Every_decision_of_on_demand_handling_has_a_scenario_in_which_it_goes_wrong()
    {
        await using var county = await County.OpenAsync();
        await What_is_outside_the_scope_is_answered_with_its_reason(county);
        await What_the_desk_took_is_not_accepted_twice_and_may_be_withdrawn(county);
        await What_is_dispatched_wrongly_is_dispatched_anew_and_an_anonymous_reporter_is_not_visited(county);
        await A_company_that_keeps_refusing_is_reminded_then_noted_and_whistled(county);
        await A_company_that_does_not_answer_is_whistled_when_its_time_is_over(county);
        await A_measure_that_is_not_as_told_is_done_again_and_the_fund_that_pays_for_it_decides_in_a_case_of_its_own(county);
        await A_measure_that_is_never_done_is_whistled_when_its_limit_is_over(county);
        await What_is_beyond_every_power_here_climbs_from_the_routine_whistle(county);
        await A_reporter_who_is_never_satisfied_climbs_until_the_sub_district_ends_it(county);

        (await county.WaysNotTaken("on-demand-handling")).Should().BeEmpty();
    }

    private static async Task What_is_outside_the_scope_is_answered_with_its_reason(County county)
    {
        var demand = await county.Register("web", by: null);
        await county.Complete(demand, "Task_Accept", ("acceptDecision", "outsideScope"), ("rejectReason", "请到矛调中心"));
        await county.Pass(TimeSpan.Zero);

        var rejected = await county.CaseOf(demand);
        rejected.Status.Should().Be(CaseStatus.Rejected);
        rejected.Tasks.Should().BeEmpty();
        (await county.Ask(new FollowDemand(demand.Number, demand.FollowCode))).Messages.Should().ContainSingle(m => m.Template == "demand-rejected");
    }

    private static async Task What_the_desk_took_is_not_accepted_twice_and_may_be_withdrawn(County county)
    {
        var day = await county.Start("reception-day", "hongfeng", "接待日", "hongfeng-secretary");
        await county.Complete(day, "Task_Prepare", ("deskCompound", "jinxiu"));
        await county.Complete(
            day, "Task_Desk",
            ("demands[0].text", "车库潮湿"), ("demands[0].category", "property.underground-garage.damp"), ("demands[0].branch", "followUp"), ("demands[0].solution", "物业跟进"));
        await county.Pass(TimeSpan.FromMinutes(1));
        var demand = await county.CaseNumbered((await county.CaseOf(day)).Links.Single().Other.Number);
        (await county.CaseOf(demand)).Tasks.Should().ContainSingle("the company has it at once").Which.Element.Should().Be("Task_Claim");
        await county.Complete(demand, "Task_Claim", ("propertyDecision", "claim"));
        await county.Complete(demand, "Task_TemporaryMeasure", ("temporaryMeasure", "通风除湿，当场解决"), ("permanentNeeded", "false"));
        await county.Complete(demand, "Task_PropertyFeedback", ("outcome", "resolved"), ("feedbackText", "已干燥"));
        await county.Visit(demand, resolved: true, "satisfied");
        (await county.CaseOf(demand)).Links.Should().ContainSingle("that of the reception day: no money is asked for");

        var other = await county.Register("web", by: null);
        await county.ToClaim(other);
        await county.Complete(other, "Task_Claim", ("propertyDecision", "claim"));
        await county.Ask(new WithdrawDemand(other.Number, other.FollowCode, "已经好了"));
        var withdrawn = await county.CaseOf(other);
        withdrawn.Status.Should().Be(CaseStatus.Withdrawn);
        withdrawn.Tasks.Should().BeEmpty("the company is let off");
        withdrawn.Assessments.Should().BeEmpty();
    }

    private static async Task What_is_dispatched_wrongly_is_dispatched_anew_and_an_anonymous_reporter_is_not_visited(County county)
    {
        var demand = await county.Ask(new RegisterDemand("web", "jinxiu-b1", null, "楼道灯不亮", [], null, null, true, null, "anonymous-0001"));
        await county.Dispatch(demand, "property");
        await county.Pass(TimeSpan.FromMinutes(6));
        await county.Respond(demand);
        (await county.Ask(new GetNotifications("jinxiu-team"))).Messages.Count(m => m.Template == "first-response-overdue").Should().BePositive();
        await county.Complete(demand, "Task_Claim", ("propertyDecision", "dispute"), ("refuseReason", "属于公共区域"));
        await county.Complete(demand, "Task_DecideDispute", ("disputeDecision", "redispatch"), ("disputeText", "由小组处置"));
        await county.Complete(demand, "Task_Dispatch", ("duty", "team"));
        await county.Respond(demand);
        await county.TeamSettles(demand);

        var closed = await county.CaseOf(demand);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Visits.Should().BeEmpty();
        closed.Assessments.Should().BeEmpty("a dispute that was right is not held against the company");
    }

    private static async Task A_company_that_keeps_refusing_is_reminded_then_noted_and_whistled(County county)
    {
        var demand = await county.Register();
        await county.ToClaim(demand);
        await county.Complete(demand, "Task_Claim", ("propertyDecision", "dispute"), ("refuseReason", "属于供水企业"));
        await county.Complete(demand, "Task_DecideDispute", ("disputeDecision", "uphold"), ("disputeText", "合同第六条"));
        await county.Complete(demand, "Task_Claim", ("propertyDecision", "dispute"), ("refuseReason", "仍有异议"));
        (await county.CaseOf(demand)).Assessments.Select(a => a.Assessment).Should().Equal("reminder");
        await county.Complete(demand, "Task_Claim", ("propertyDecision", "refuse"), ("refuseReason", "不办"));

        var raised = await county.CaseOf(demand);
        raised.Assessments.Select(a => a.Assessment).Should().Equal("reminder", "refused");
        raised.Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_KeyAccept");
        await county.KeyWhistle(demand, "resolved");
        await county.Complete(demand, "Task_TeamFeedback", ("outcome", "resolved"), ("feedbackText", "已修复"));
        await county.Complete(demand, "Task_ReturnVisit", ("reached", "false"));
        var closed = await county.CaseOf(demand);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Evaluations.Should().NotContain(e => e.Score == 100, "nobody said that it is well");
    }

    private static async Task A_company_that_does_not_answer_is_whistled_when_its_time_is_over(County county)
    {
        var demand = await county.Register();
        await county.ToClaim(demand);
        await county.Pass((await county.Open(demand, "Task_Claim")).Due!.Due.Since(county.Clock.Now));

        var raised = await county.CaseOf(demand);
        raised.Assessments.Should().ContainSingle().Which.Assessment.Should().Be("overdue");
        raised.Escalations.Should().ContainSingle().Which.To.Should().Be(WhistleGrade.Key);
    }

    private static async Task A_measure_that_is_not_as_told_is_done_again_and_the_fund_that_pays_for_it_decides_in_a_case_of_its_own(County county)
    {
        var demand = await county.Register();
        await county.ToClaim(demand);
        await county.Complete(demand, "Task_Claim", ("propertyDecision", "claim"));
        await county.Complete(demand, "Task_TemporaryMeasure", ("temporaryMeasure", "清扫积水"), ("permanentNeeded", "true"));
        await county.Complete(demand, "Task_PermanentMeasure", ("permanentMeasure", "除湿机"), ("permanentCost", "40000"), ("permanentPayer", "fund"));
        await county.Complete(demand, "Task_ConfirmMeasure", ("measureConfirmed", "false"), ("confirmNote", "发票金额不符"));
        await county.Pass((await county.Open(demand, "Task_NameSupervisor")).Due!.Due.Since(county.Clock.Now));
        var back = await county.CaseOf(demand);
        back.Tasks.Should().ContainSingle("nobody was named in time, the community supervises").Which.Element.Should().Be("Task_PermanentMeasure");
        back.Measures.Should().ContainSingle("what is not confirmed does not count");
        await county.Complete(demand, "Task_PermanentMeasure", ("permanentMeasure", "除湿机"), ("permanentCost", "38000"), ("permanentPayer", "fund"));
        await county.Complete(demand, "Task_ConfirmMeasure", ("measureConfirmed", "true"));
        await county.Pass(TimeSpan.FromMinutes(1));

        var paid = await county.CaseOf(demand);
        paid.Measures.Select(m => m.CostFen ?? 0).Should().Equal(0, 3_800_000);
        var project = await county.CaseOf(await county.CaseNumbered(paid.Links.Should().ContainSingle().Subject.Other.Number));
        project.Mechanism.Should().Be("fund-project");
        project.Tasks.Should().NotBeEmpty("somebody has it");
        await county.Complete(demand, "Task_PropertyFeedback", ("outcome", "resolved"), ("feedbackText", "车库已干燥"));
        await county.Visit(demand, resolved: true, "satisfied");
        (await county.CaseOf(demand)).Status.Should().Be(CaseStatus.Closed, "the demand does not wait for the money");
    }

    private static async Task A_measure_that_is_never_done_is_whistled_when_its_limit_is_over(County county)
    {
        var demand = await county.Register();
        await county.ToClaim(demand);
        await county.Complete(demand, "Task_Claim", ("propertyDecision", "claim"));
        await county.Complete(demand, "Task_TemporaryMeasure", ("temporaryMeasure", "清扫积水"), ("permanentNeeded", "true"));
        await county.Pass((await county.Open(demand, "Task_PermanentMeasure")).Due!.Due.Since(county.Clock.Now));

        var raised = await county.CaseOf(demand);
        raised.Tasks.Should().ContainSingle("the company's task is taken away").Which.Element.Should().Be("Task_KeyAccept");
        raised.Assessments.Should().ContainSingle().Which.Assessment.Should().Be("overdue");
        raised.Measures.Should().ContainSingle("what was done stays");
    }

    private static async Task What_is_beyond_every_power_here_climbs_from_the_routine_whistle(County county)
    {
        var demand = await county.Register();
        await county.Dispatch(demand, "beyondPower");
        await county.Respond(demand);

        var raised = await county.CaseOf(demand);
        raised.Escalations.Should().ContainSingle().Which.To.Should().Be(WhistleGrade.Routine);
        raised.Assessments.Should().BeEmpty("it was never the company's");
    }

    private static async Task A_reporter_who_is_never_satisfied_climbs_until_the_sub_district_ends_it(County county)
    {
        var demand = await county.Register();
        await county.TeamHandles(demand);
        await county.Visit(demand, resolved: false, "dissatisfied");
        (await county.CaseOf(demand)).Tasks.Should().ContainSingle("the first time it is done over without asking").Which.Element.Should().Be("Task_Dispatch");
        await county.Complete(demand, "Task_Dispatch", ("duty", "team"));
        await county.Respond(demand);
        await county.TeamSettles(demand);
        await county.Visit(demand, resolved: false, "dissatisfied");
        await county.GrantReopening(demand);
        (await county.CaseOf(demand)).Grade.Should().Be(WhistleGrade.Key);
        await county.KeyWhistle(demand, "resolved");
        await county.Complete(demand, "Task_TeamFeedback", ("outcome", "resolved"), ("feedbackText", "已修复"));
        await county.Visit(demand, resolved: false, "dissatisfied");
        await county.GrantReopening(demand);
        await county.Complete(demand, "Task_Propose", ("raiseReason", "三次重办"), ("raisedUnit", "housing"), ("raisedMatter", "车库潮湿"));
        await county.Complete(demand, "Task_Decide", ("raiseDecision", "reject"), ("decisionText", "街道再会商"));
        await county.Complete(demand, "Task_TeamFeedback", ("outcome", "explained"), ("feedbackText", "已说明"));
        await county.Visit(demand, resolved: false, "dissatisfied");
        (await county.Open(demand, "Task_DecideReopen")).Unit.Should().Be("qingshi");
        await county.Complete(demand, "Task_DecideReopen", ("reopenDecision", "close"), ("reopenReason", "三次办理均有据"));

        var closed = await county.CaseOf(demand);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Reopenings.Should().Be(3);
        closed.Visits.Should().HaveCount(4).And.OnlyContain(v => v.Resolved == false, "it is closed, not called solved");
        closed.Tasks.Should().BeEmpty();
    }
}
