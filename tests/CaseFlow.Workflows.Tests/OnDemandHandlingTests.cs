using CaseFlow.Cases.Records;
using CaseFlow.Runtime.UseCases.CaseFiles;
using CaseFlow.Runtime.UseCases.Demands;
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
        closed.Duplicates.Should().ContainSingle();
        closed.Visits.Should().ContainSingle().Which.Satisfaction.Should().Be(Satisfaction.Satisfied);
        closed.Done["Task_ReturnVisit"].Person.Should().NotBe(closed.Done["Task_PropertyFeedback"].Person);
        closed.Evaluations.Should().ContainSingle().Which.Score.Should().Be(100);
        closed.Tasks.Should().BeEmpty();
        visit.Role.Should().Be("return-visitor");
        var merged = await county.CaseOf(second);
        merged.DuplicateOf!.Number.Should().Be(garage.Number);
        merged.Tasks.Should().BeEmpty();
    }

    [Fact]
    public async Task A_company_that_refuses_is_noted_and_the_case_is_raised_to_key()
    {
        await using var county = await County.OpenAsync();
        var demand = await county.Register();
        await county.ToClaim(demand);
        await county.Complete(demand, "Task_Claim", ("propertyDecision", "refuse"), ("refuseReason", "不在合同内"));

        var raised = await county.CaseOf(demand);
        raised.Status.Should().Be(CaseStatus.Escalated);
        raised.Grade.Should().Be(WhistleGrade.Key);
        raised.Assessments.Should().ContainSingle().Which.Reason.Should().Be("拒绝认领职责内诉求");
        raised.Tasks.Should().ContainSingle(t => t.Element == "Task_KeyAccept").Which.Unit.Should().Be("hongfeng");
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

        (await county.CaseOf(demand)).Grade.Should().Be(WhistleGrade.Key);
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
