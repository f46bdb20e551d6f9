using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.CaseFiles;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Ledgers;
using CaseFlow.Runtime.UseCases.Tasks;

namespace CaseFlow.Workflows.Tests;

/// <summary>Catalogue A2, scenario W2: the damp garage, and what would have happened otherwise.</summary>
public sealed class OnDemandHandlingTests
{
    [Fact]
    public async Task The_damp_garage_goes_from_the_reception_day_to_its_closing()
    {
        await using var county = await County.OpenAsync();
        var garage = await county.Register();
        var second = await county.Register("phone");
        await county.Ask(new MergeDuplicate("hongfeng-registrar", second.Number, garage.Number));
        await county.ToClaim(garage);
        await county.HandleByProperty(garage);
        var visit = await county.Open(garage, "Task_ReturnVisit");
        (await county.CaseOf(garage)).FirstAt(CaseStatus.Closed).Should().BeNull("the return visit comes before closing");
        await county.Visit(garage, resolved: true, "satisfied");

        var closed = await county.CaseOf(garage);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Channel.Should().Be("receptionDay");
        closed.Classification!.Category.Should().Be("property.underground-garage.damp");
        closed.Measures.Select(m => m.Kind).Should().Equal([MeasureKind.Temporary, MeasureKind.Permanent], "the branch is follow-up, not on the spot");
        closed.Measures[1].CostFen.Should().Be(4_000_000);
        closed.Measures[1].Payer.Should().Be("pc");
        closed.Grade.Should().BeNull("no whistle was blown");
        closed.Links.Should().BeEmpty("no revenue or fund case is started");
        (await county.Trace(garage)).Should().Contain("Gateway_Money").And.NotContain("Service_SpawnMoney", "the company paid itself");
        closed.Duplicates.Should().ContainSingle();
        closed.Visits.Should().ContainSingle().Which.Satisfaction.Should().Be(Satisfaction.Satisfied);
        closed.Done["Task_ReturnVisit"].Person.Should().NotBe(closed.Done["Task_PropertyFeedback"].Person);
        closed.Evaluations.Should().ContainSingle().Which.Score.Should().Be(100);
        closed.Tasks.Should().BeEmpty();
        closed.Done["Task_NameSupervisor"].Person.Should().Be("jinxiu-owners", "the owners' committee names who supervises the follow-up");
        closed.Done["Task_ConfirmMeasure"].Person.Should().BeOneOf(["hongfeng-registrar", "hongfeng-deputy"], "the community confirms invoices and photos");
        closed.Assessments.Should().BeEmpty("the company claimed at once");
        visit.Role.Should().Be("return-visitor");
        var merged = await county.CaseOf(second);
        merged.DuplicateOf!.Number.Should().Be(garage.Number);
        merged.Tasks.Should().BeEmpty();
    }

    [Fact]
    public async Task A_company_that_refuses_is_reminded_and_at_the_due_date_raised_to_key_and_noted()
    {
        await using var county = await County.OpenAsync();
        var demand = await county.Register();
        await county.ToClaim(demand);
        await county.Complete(demand, "Task_Claim", ("propertyDecision", "refuse"), ("refuseReason", "不在合同内"));

        var reminded = await county.CaseOf(demand);
        reminded.Assessments.Should().ContainSingle().Which.Assessment.Should().Be("reminder");
        reminded.Grade.Should().BeNull("it has half a working day more");
        await county.Pass((await county.Open(demand, "Task_Claim")).Due!.Due.Since(county.Clock.Now));

        var raised = await county.CaseOf(demand);
        raised.Status.Should().Be(CaseStatus.Escalated);
        raised.Grade.Should().Be(WhistleGrade.Key);
        raised.Assessments.Select(a => a.Assessment).Should().Equal("reminder", "refused");
        raised.Assessments[1].Reason.Should().Be("拒绝认领职责内诉求");
        raised.Tasks.Should().ContainSingle(t => t.Element == "Task_KeyAccept").Which.Unit.Should().Be("hongfeng");
    }

    [Fact]
    public async Task A_company_that_refuses_again_after_the_reminder_is_raised_at_once()
    {
        await using var county = await County.OpenAsync();
        var demand = await county.ToKey();

        var raised = await county.CaseOf(demand);
        raised.Grade.Should().Be(WhistleGrade.Key);
        raised.Assessments.Select(a => a.Assessment).Should().Equal("reminder", "refused");
        raised.Escalations.Should().ContainSingle().Which.Reason.Should().Be("物业公司拒绝认领");
    }

    [Fact]
    public async Task A_dispatch_is_disputed_once_and_the_dispatcher_decides()
    {
        await using var county = await County.OpenAsync();
        var demand = await county.Register();
        await county.ToClaim(demand);
        await county.Complete(demand, "Task_Claim", ("propertyDecision", "dispute"), ("refuseReason", "属于供水企业"));
        await county.Complete(demand, "Task_DecideDispute", ("disputeDecision", "uphold"), ("disputeText", "合同第六条"));
        await county.Complete(demand, "Task_Claim", ("propertyDecision", "dispute"), ("refuseReason", "仍有异议"));

        var again = await county.CaseOf(demand);
        again.Tasks.Should().ContainSingle("a second dispute counts as a refusal").Which.Element.Should().Be("Task_Claim");
        again.Assessments.Should().ContainSingle().Which.Assessment.Should().Be("reminder");

        var other = await county.Register();
        await county.ToClaim(other);
        await county.Complete(other, "Task_Claim", ("propertyDecision", "dispute"), ("refuseReason", "属于公共区域"));
        await county.Complete(other, "Task_DecideDispute", ("disputeDecision", "redispatch"), ("disputeText", "由小组处置"));
        await county.Complete(other, "Task_Dispatch", ("duty", "team"));
        await county.Respond(other);
        (await county.CaseOf(other)).Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_TeamHandle");
    }

    [Theory]
    [InlineData("emergency", "property.lift.breakdown", 2)]
    [InlineData("utility", "property.lift.breakdown", 24)]
    [InlineData("ordinary", "utilities.water", 24)]
    [InlineData("ordinary", "property.leakage.roof", (7 * 24) + 14)]
    [InlineData("complex", "property.leakage.roof", (15 * 24) + 14)]
    public async Task The_limit_is_graded_by_category_and_urgency(string urgency, string category, int hours)
    {
        await using var county = await County.OpenAsync();
        var demand = await county.Register();
        await county.Complete(demand, "Task_Accept", ("acceptDecision", "accept"), ("category", category), ("urgency", urgency));
        await county.Complete(demand, "Task_Dispatch", ("duty", "property"));
        await county.Respond(demand);
        await county.Complete(demand, "Task_Claim", ("propertyDecision", "claim"));
        await county.Complete(demand, "Task_TemporaryMeasure", ("temporaryMeasure", "先行处置"), ("permanentNeeded", "true"));

        var limit = TimeSpan.FromHours(hours);
        var due = (await county.Open(demand, "Task_PermanentMeasure")).Due!.Due.Since(county.Clock.Now);
        due.Should().BeCloseTo(limit, TimeSpan.FromMilliseconds(1), "two and 24 hours run by the clock, days end with their last moment");
        await county.Pass(due);
        (await county.CaseOf(demand)).Grade.Should().Be(WhistleGrade.Key);
    }

    [Fact]
    public async Task What_the_community_cannot_confirm_goes_back_to_the_company()
    {
        await using var county = await County.OpenAsync();
        var demand = await county.Register();
        await county.ToClaim(demand);
        await county.Complete(demand, "Task_Claim", ("propertyDecision", "claim"));
        await county.Complete(demand, "Task_TemporaryMeasure", ("temporaryMeasure", "清扫积水"), ("permanentNeeded", "true"));
        await county.Complete(demand, "Task_PermanentMeasure", ("permanentMeasure", "除湿机"), ("permanentCost", "40000"), ("permanentPayer", "pc"));
        await county.Complete(demand, "Task_ConfirmMeasure", ("measureConfirmed", "false"), ("confirmNote", "发票金额不符"));

        var back = await county.CaseOf(demand);
        back.Tasks.Select(t => t.Element).Should().BeEquivalentTo("Task_PermanentMeasure", "Task_NameSupervisor");
        back.Measures.Should().ContainSingle("only what is confirmed counts").Which.Kind.Should().Be(MeasureKind.Temporary);
        await county.Pass((await county.Open(demand, "Task_NameSupervisor")).Due!.Due.Since(county.Clock.Now));
        (await county.CaseOf(demand)).Tasks.Should().ContainSingle("the community supervises where nobody was named").Which.Element.Should().Be("Task_PermanentMeasure");
    }

    [Fact]
    public async Task Public_revenue_has_a_case_of_its_own_only_when_it_is_used()
    {
        await using var county = await County.OpenAsync();
        var demand = await county.Register();
        await county.ToClaim(demand);
        await county.Complete(demand, "Task_Claim", ("propertyDecision", "claim"));
        await county.Complete(
            demand, "Task_TemporaryMeasure", ("temporaryMeasure", "购置水泵"), ("permanentNeeded", "false"), ("temporaryCost", "3000"), ("temporaryPayer", "publicRevenue"));
        (await county.Trace(demand)).Should().Contain("Service_SpawnMoney");
        (await county.CaseOf(demand)).Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_PropertyFeedback");
        await county.Pass(TimeSpan.FromMinutes(1));
        var link = (await county.CaseOf(demand)).Links.Should().ContainSingle().Subject;
        (await county.CaseOf(await county.CaseNumbered(link.Other.Number))).Mechanism.Should().Be("owners-assembly-prior-review", "the owners decide before anything is paid (catalogue §7 row 22)");
    }

    [Fact]
    public async Task An_anonymous_demand_is_accepted_and_closed_without_a_return_visit()
    {
        await using var county = await County.OpenAsync();
        var demand = await county.Ask(new RegisterDemand("web", "jinxiu-b1", null, "楼道灯不亮", [], null, null, true, null, "anonymous-0001"));
        await county.Dispatch(demand, "team");
        await county.Respond(demand);
        await county.Complete(demand, "Task_TeamHandle", ("teamMeasure", "更换灯泡"));
        await county.Complete(demand, "Task_TeamFeedback", ("outcome", "resolved"), ("feedbackText", "已更换"));

        var closed = await county.CaseOf(demand);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Visits.Should().BeEmpty();
        closed.Evaluations.Should().BeEmpty();
        closed.Feedback.Should().ContainSingle();
    }

    [Fact]
    public async Task Three_failed_contacts_close_the_case_outside_the_rates()
    {
        await using var county = await County.OpenAsync();
        var demand = await county.Register();
        await county.TeamHandles(demand);
        await county.Complete(demand, "Task_ReturnVisit", ("reached", "false"));

        var closed = await county.CaseOf(demand);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Evaluations.Should().BeEmpty();
        var figures = (await county.Ask(new GetIndicators("administrator", new FigureFilter(FigurePeriod.Of(FigurePeriodKind.Month, new DateOnly(2026, 3, 2))))))
            .Figures.Where(f => f.Mechanism == "on-demand-handling").ToDictionary(f => f.Definition.Id);
        figures["satisfaction-rate"].Counted.Denominator.Should().Be(0);
        figures["resolution-rate"].Counted.Denominator.Should().Be(0);
        figures["settlement-rate"].Counted.Should().Be(new Fraction(1, 1));
    }

    [Fact]
    public async Task A_claim_clock_that_runs_out_raises_the_case_to_key_at_its_moment()
    {
        await using var county = await County.OpenAsync();
        var demand = await county.Register();
        await county.ToClaim(demand);
        var claim = await county.Open(demand, "Task_Claim");

        await county.Pass(claim.Due!.Due.Since(county.Clock.Now) - TimeSpan.FromMilliseconds(1));
        (await county.CaseOf(demand)).Tasks.Should().ContainSingle(t => t.Element == "Task_Claim");
        await county.Pass(TimeSpan.FromMilliseconds(1));

        var raised = await county.CaseOf(demand);
        raised.Grade.Should().Be(WhistleGrade.Key);
        raised.Assessments.Should().ContainSingle().Which.Reason.Should().Be("逾期未认领或未办结");
        raised.Escalations.Should().ContainSingle().Which.At.Should().Be(claim.Due.Due);
        (await county.Refused(county.Completion("jinxiu-property", claim, ("propertyDecision", "claim")))).Should().Be("task.not-open");
    }

    [Fact]
    public async Task A_permanent_measure_that_takes_more_than_seven_days_is_raised_to_key()
    {
        await using var county = await County.OpenAsync();
        var demand = await county.Register();
        await county.ToClaim(demand);
        await county.Complete(demand, "Task_Claim", ("propertyDecision", "claim"));
        await county.Complete(demand, "Task_TemporaryMeasure", ("temporaryMeasure", "清扫积水"), ("permanentNeeded", "true"));

        await county.Pass(TimeSpan.FromDays(8));

        var raised = await county.CaseOf(demand);
        raised.Grade.Should().Be(WhistleGrade.Key);
        raised.Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_KeyAccept");
        raised.Measures.Should().ContainSingle("what was done before the clock ran out stays recorded");
    }

    [Fact]
    public async Task A_late_first_response_is_reminded_once_and_can_still_be_given()
    {
        await using var county = await County.OpenAsync();
        var demand = await county.Register();
        await county.Dispatch(demand, "property");
        await county.Pass(TimeSpan.FromMinutes(20));
        await county.Respond(demand);

        var messages = await county.Ask(new Runtime.UseCases.Reference.GetNotifications("jinxiu-team"));
        messages.Messages.Count(m => m.Template == "first-response-overdue").Should().Be(1);
        (await county.CaseOf(demand)).Clocks.Should().Contain(c => c.Name == "first-response" && c.Met == false);
        await county.Open(demand, "Task_Claim");
    }

    [Fact]
    public async Task A_dissatisfied_reporter_has_the_case_reopened_once_and_then_closed()
    {
        await using var county = await County.OpenAsync();
        var demand = await county.Register();
        await county.ToClaim(demand);
        await county.HandleByProperty(demand);
        await county.Visit(demand, resolved: false, "dissatisfied");
        await county.Complete(demand, "Task_Dispatch", ("duty", "team"));
        await county.Respond(demand);
        await county.Complete(demand, "Task_TeamHandle", ("teamMeasure", "再次清理"));
        await county.Complete(demand, "Task_TeamFeedback", ("outcome", "resolved"), ("feedbackText", "已清理"));
        await county.Visit(demand, resolved: true, "basically");

        var closed = await county.CaseOf(demand);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Reopenings.Should().Be(1);
        closed.Visits.Should().HaveCount(2);
        closed.Grade.Should().BeNull();
    }

    [Fact]
    public async Task A_second_dissatisfaction_is_raised_to_key()
    {
        await using var county = await County.OpenAsync();
        var demand = await county.Register();
        await county.ToClaim(demand);
        await county.HandleByProperty(demand);
        await county.Visit(demand, resolved: false, "dissatisfied");
        await county.Complete(demand, "Task_Dispatch", ("duty", "property"));
        await county.Respond(demand);
        await county.HandleByProperty(demand);
        await county.Visit(demand, resolved: false, "dissatisfied");
        (await county.Open(demand, "Task_DecideReopen")).Unit.Should().Be("qingshi", "a further time is for the level above");
        (await county.CompletionRefused("qingshi-office", demand, "Task_DecideReopen", ("reopenDecision", "reopen"), ("reopenReason", "再办"), ("reopenUnit", "liuxi")))
            .Should().Be("case.reopen.level", "another sub-district is not above it");
        await county.GrantReopening(demand);

        var raised = await county.CaseOf(demand);
        raised.Grade.Should().Be(WhistleGrade.Key);
        raised.Reopenings.Should().Be(2);
    }

    [Fact]
    public async Task The_third_reopening_is_raised_to_the_county_and_the_sub_district_may_decline_one()
    {
        await using var county = await County.OpenAsync();
        var demand = await county.Register();
        await county.TeamHandles(demand);
        await county.Visit(demand, resolved: false, "dissatisfied");
        await county.Complete(demand, "Task_Dispatch", ("duty", "team"));
        await county.Respond(demand);
        await county.TeamSettles(demand);
        await county.Visit(demand, resolved: false, "dissatisfied");
        await county.GrantReopening(demand);
        await county.KeyWhistle(demand, "resolved");
        await county.Complete(demand, "Task_TeamFeedback", ("outcome", "resolved"), ("feedbackText", "已修复"));
        await county.Visit(demand, resolved: false, "dissatisfied");
        await county.GrantReopening(demand);
        (await county.CaseOf(demand)).Reopenings.Should().Be(3);
        await county.Complete(demand, "Task_Propose", ("raiseReason", "三次重办"), ("raisedUnit", "housing"), ("raisedMatter", "车库潮湿"));
        await county.Complete(demand, "Task_Decide", ("raiseDecision", "reject"), ("decisionText", "街道再会商"));
        await county.Complete(demand, "Task_TeamFeedback", ("outcome", "explained"), ("feedbackText", "已说明"));
        await county.Visit(demand, resolved: false, "dissatisfied");
        await county.Complete(demand, "Task_DecideReopen", ("reopenDecision", "close"), ("reopenReason", "三次办理均有据"));

        var closed = await county.CaseOf(demand);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Reopenings.Should().Be(3);
    }

    [Fact]
    public async Task Who_handled_the_case_may_not_make_the_return_visit()
    {
        await using var county = await County.OpenAsync();
        var demand = await county.Register(place: "fenglinyuan-b1");
        await county.Dispatch(demand, "team");
        await county.Respond(demand);
        await county.Complete(demand, "Task_TeamHandle", ("teamMeasure", "已处理"));
        await county.Complete(demand, "Task_TeamFeedback", ("outcome", "resolved"), ("feedbackText", "已处理"));
        var visit = await county.Open(demand, "Task_ReturnVisit");

        visit.NotDoneBy.Should().Contain(["Task_FirstResponse", "Task_TeamHandle", "Task_TeamFeedback"]);
        var handler = (await county.CaseOf(demand)).Done["Task_TeamFeedback"].Person;
        (await county.Refused(county.Completion(handler, visit, ("reached", "false")))).Should().NotBe("done");
        await county.Visit(demand, resolved: true, "satisfied");
        (await county.CaseOf(demand)).Done["Task_ReturnVisit"].Person.Should().NotBe(handler);
    }

    [Fact]
    public async Task A_suspension_moves_what_is_due_by_its_length()
    {
        await using var county = await County.OpenAsync();
        var demand = await county.Register();
        await county.Dispatch(demand, "team");
        await county.Respond(demand);
        var before = (await county.Open(demand, "Task_TeamHandle")).Due!.Due;

        await county.Ask(new SuspendCase("hongfeng-registrar", demand.Number, "等待检测结果"));
        await county.Pass(TimeSpan.FromDays(1));
        var open = await county.Open(demand, "Task_TeamHandle");
        (await county.Refused(county.Completion("jinxiu-team", open, ("teamMeasure", "处理")))).Should().NotBe("done", "work stands still");
        await county.Ask(new ResumeCase("hongfeng-registrar", demand.Number));

        var after = (await county.Open(demand, "Task_TeamHandle")).Due!.Due;
        after.Should().BeGreaterThan(before);
        await county.Complete(demand, "Task_TeamHandle", ("teamMeasure", "处理"));
    }

    [Fact]
    public async Task A_demand_outside_the_scope_is_rejected_and_the_reporter_is_told()
    {
        await using var county = await County.OpenAsync();
        var demand = await county.Register("web", by: null);
        await county.Complete(demand, "Task_Accept", ("acceptDecision", "outsideScope"), ("rejectReason", "请到矛调中心"));
        await county.Pass(TimeSpan.FromMinutes(1));

        (await county.CaseOf(demand)).Status.Should().Be(CaseStatus.Rejected);
        var progress = await county.Ask(new FollowDemand(demand.Number, demand.FollowCode));
        progress.Messages.Should().Contain(m => m.Template == "demand-rejected");
    }

    [Fact]
    public async Task A_withdrawal_while_the_company_handles_it_ends_the_case()
    {
        await using var county = await County.OpenAsync();
        var demand = await county.Register("web", by: null);
        await county.ToClaim(demand);
        await county.Complete(demand, "Task_Claim", ("propertyDecision", "claim"));
        await county.Ask(new WithdrawDemand(demand.Number, demand.FollowCode, "已经好了"));

        var withdrawn = await county.CaseOf(demand);
        withdrawn.Status.Should().Be(CaseStatus.Withdrawn);
        withdrawn.Tasks.Should().BeEmpty();
    }

    [Fact]
    public async Task A_clock_that_jumps_back_loses_nothing_and_clocks_still_run_out()
    {
        await using var county = await County.OpenAsync();
        var demand = await county.Register();
        await county.ToClaim(demand);
        county.Clock.Advance(TimeSpan.FromHours(-3));
        await county.Complete(demand, "Task_Claim", ("propertyDecision", "claim"));
        await county.Pass(TimeSpan.FromDays(8));

        (await county.CaseOf(demand)).Grade.Should().Be(WhistleGrade.Key, "the seven days ran out all the same");
        (await county.JournalOf(demand)).Select(entry => entry.HappenedAt).Should().BeInAscendingOrder();
    }
}
