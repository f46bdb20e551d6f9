using CaseFlow.Cases.Records;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Reference;
using static CaseFlow.Workflows.Tests.PreemptSteps;

namespace CaseFlow.Workflows.Tests;

/// <summary>Catalogue A1, A9 and B4: what goes wrong at each decision from the finding to its end.</summary>
public sealed class FindingDecisionTests
{
    private const string Noise = "neighbours.mediation";
    private const string Light = "property.underground-garage.lighting";

    [Fact]
    public async Task Every_decision_of_pre_emptive_handling_has_a_scenario_in_which_it_goes_wrong()
    {
        await using var county = await County.OpenAsync();
        await What_the_company_does_in_time_is_to_its_credit(county);
        await What_the_check_finds_undone_is_held_against_the_company_and_whistled(county);
        await What_the_company_lets_pass_is_held_against_it_when_its_time_is_over(county);
        await What_is_no_duty_of_the_company_is_judged_anew_and_done_in_the_compound(county);
        await What_mediation_settles_goes_no_further(county);
        await What_mediation_does_not_settle_the_compound_may(county);
        await What_is_settled_nowhere_goes_to_the_big_party_committee(county);
        await What_is_outside_the_duty_is_whistled_with_its_reason(county);
        await A_finder_who_cannot_be_told_is_tried_three_times_then_told_by_a_notice(county);
        await What_comes_a_third_time_is_put_to_the_joint_meeting(county);

        (await county.WaysNotTaken("pre-emptive-handling")).Should().BeEmpty();
    }

    [Fact]
    public async Task Every_decision_of_door_visits_and_night_talks_has_a_scenario_in_which_it_goes_wrong()
    {
        await using var county = await County.OpenAsync();
        await A_round_on_which_nobody_asks_for_anything_leaves_no_case(county);
        await A_household_that_is_never_at_home_is_tried_three_times(county);
        await What_cannot_be_done_for_a_household_becomes_a_case(county);
        await A_night_talk_without_issues_begins_no_case_and_one_with_issues_one_for_each(county);

        (await county.WaysNotTaken("door-visit")).Should().BeEmpty();
        (await county.WaysNotTaken("night-talk")).Should().BeEmpty();
    }

    private static async Task What_the_company_does_in_time_is_to_its_credit(County county)
    {
        var finding = await county.Find("车库门故障", "property.underground-garage.gate");
        await county.Remind(finding);
        var handled = await county.CaseOf(finding);
        handled.Assessments.Select(a => a.Assessment).Should().Equal("reminder", "reminderHandled");
        handled.Escalations.Should().BeEmpty();
        await Closes(county, finding);
    }

    private static async Task What_the_check_finds_undone_is_held_against_the_company_and_whistled(County county)
    {
        var finding = await county.Find("楼道灯不亮", Light);
        await county.Remind(finding, "notDone");

        var raised = await county.CaseOf(finding);
        raised.Assessments.Select(a => (a.Assessment, a.Party, a.Points)).Should().Equal(("reminder", "property-manager", 0m), ("notDone", "property-manager", -1m));
        raised.Grade.Should().Be(WhistleGrade.Key);
        raised.Tasks.Should().ContainSingle("the big Party committee takes it up").Which.Element.Should().Be("Task_KeyAccept");
        await county.KeyWhistle(finding, "resolved");
        await Closes(county, finding);
    }

    private static async Task What_the_company_lets_pass_is_held_against_it_when_its_time_is_over(County county)
    {
        var finding = await county.Find("楼道灯仍不亮", Light);
        await county.Triage(finding, "property", ("remindText", "请三日内修好"));
        var handle = await county.Open(finding, "Task_Handle");
        await county.Pass(handle.Due!.Due.Since(county.Clock.Now));

        (await county.CaseOf(finding)).Assessments.Select(a => a.Assessment).Should().Equal("reminder", "ignored");
        (await county.Refused(county.Completion("jinxiu-property", handle, ("handleResult", "已修")))).Should().Be("task.not-open", "too late for the company");
        await county.KeyWhistle(finding, "resolved");
        await Closes(county, finding);
    }

    private static async Task What_is_no_duty_of_the_company_is_judged_anew_and_done_in_the_compound(County county)
    {
        var finding = await county.Find("外墙渗水", "property.leakage.wall");
        await county.Remind(finding, "notDuty");
        (await county.CaseOf(finding)).Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_Triage");
        await county.Triage(finding, "local");
        await county.Complete(finding, "Task_Local", ("localResult", "志愿者帮办"));
        (await county.CaseOf(finding)).Assessments.Should().NotContain(a => a.Assessment == "ignored", "a wrong reminder is not held against the company");
        await Closes(county, finding);
    }

    private static async Task What_mediation_settles_goes_no_further(County county)
    {
        var finding = await county.Find("楼上噪声", Noise);
        await county.Triage(finding, "dispute");
        await county.Complete(finding, "Task_Mediate", ("mediateSettled", "true"), ("mediateResult", "双方和解"));
        (await county.CaseOf(finding)).Measures.Should().ContainSingle();
        await Closes(county, finding);
    }

    private static async Task What_mediation_does_not_settle_the_compound_may(County county)
    {
        var finding = await county.Find("楼道堆物", Noise);
        await county.Triage(finding, "dispute");
        await county.Complete(finding, "Task_Mediate", ("mediateSettled", "false"), ("mediateResult", "各执一词"));
        (await county.Open(finding, "Task_Deliberate")).Unit.Should().Be("jinxiu", "the compound's own Party branch calls the meeting");
        await county.Complete(finding, "Task_Deliberate", ("deliberateSettled", "true"), ("deliberateResult", "划定堆放点"));

        var settled = await county.CaseOf(finding);
        settled.Escalations.Should().BeEmpty("nothing is left to whistle for");
        settled.Measures.Should().ContainSingle().Which.Text.Should().Contain("划定堆放点");
        await Closes(county, finding);
    }

    private static async Task What_is_settled_nowhere_goes_to_the_big_party_committee(County county)
    {
        var finding = await county.Find("晾晒纠纷", Noise);
        await county.Triage(finding, "dispute");
        await county.Complete(finding, "Task_Mediate", ("mediateSettled", "false"), ("mediateResult", "各执一词"));
        await county.Complete(finding, "Task_Deliberate", ("deliberateSettled", "false"), ("deliberateResult", "未达成一致"), ("raiseReason", "小区议事未成"));

        var raised = await county.CaseOf(finding);
        raised.Escalations.Should().ContainSingle().Which.Reason.Should().Be("小区议事未成");
        raised.Assessments.Should().BeEmpty("neighbours who disagree are no fault of the company");
        await county.KeyWhistle(finding, "resolved");
        await Closes(county, finding);
    }

    private static async Task What_is_outside_the_duty_is_whistled_with_its_reason(County county)
    {
        var finding = await county.Find("路面排水不畅", "order.road-flooding");
        await county.Triage(finding, "outside", ("raiseReason", "市政排水，物业职责外"));
        (await county.CaseOf(finding)).Escalations.Should().ContainSingle().Which.Reason.Should().Be("市政排水，物业职责外");
        await county.KeyWhistle(finding, "resolved");
        await Closes(county, finding);
    }

    private static async Task A_finder_who_cannot_be_told_is_tried_three_times_then_told_by_a_notice(County county)
    {
        var finding = await county.Find("单元门坏", "property.underground-garage.gate");
        await county.Triage(finding, "onSite", ("onSiteNote", "已修好"));
        for (var attempt = 1; attempt <= 3; attempt++)
        {
            (await county.CaseOf(finding)).Status.Should().NotBe(CaseStatus.Closed, $"attempt {attempt} is still to come");
            await county.Complete(
                finding, "Task_Feedback", ("outcome", "resolved"), ("finderReached", "false"), ("contactNote", "无人在家"), ("feedbackText", "单元门已修好"));
            await county.Pass(TimeSpan.FromDays(1));
        }

        var closed = await county.CaseOf(finding);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Visits.Should().HaveCount(3).And.OnlyContain(v => !v.Reached);
        closed.Feedback.Should().ContainSingle().Which.Channel.Should().Be("noticeBoard");
    }

    private static async Task What_comes_a_third_time_is_put_to_the_joint_meeting(County county)
    {
        async Task<int> Noted()
        {
            await county.Pass(TimeSpan.FromMinutes(1));
            return (await county.Ask(new GetNotifications("hongfeng-secretary"))).Messages.Count(m => m.Template == "repeat-noted");
        }

        var before = await Noted();
        for (var i = 0; i < 3; i++)
        {
            var finding = await county.Find("车棚照明", "traffic.e-bike-shed");
            await county.Triage(finding, "onSite", ("onSiteNote", "已修好"));
            await Closes(county, finding);
            (await Noted()).Should().Be(before + (i == 2 ? 1 : 0), $"finding {i + 1}");
        }
    }

    private static async Task A_round_on_which_nobody_asks_for_anything_leaves_no_case(County county)
    {
        var round = await Round(county, "1号楼101");
        await county.Complete(round, "Task_Visit", ("visitReached", "true"), ("occasion", "none"), ("nextVisit", "2026-04-06"));
        await county.Pass(TimeSpan.FromMinutes(1));

        var closed = await county.CaseOf(round);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Links.Should().BeEmpty();
    }

    private static async Task A_household_that_is_never_at_home_is_tried_three_times(County county)
    {
        var round = await Round(county, "1号楼202");
        for (var attempt = 1; attempt <= 3; attempt++)
        {
            (await county.Open(round, "Task_Visit")).Unit.Should().Be("jinxiu", $"attempt {attempt}");
            await county.Complete(round, "Task_Visit", ("visitReached", "false"), ("visitNote", "无人"));
            await county.Pass(TimeSpan.FromDays(2));
        }

        (await county.CaseOf(round)).Status.Should().Be(CaseStatus.Closed, "there is no fourth");
        (await county.CasesOf("pre-emptive-handling", "jinxiu")).Should().BeEmpty();
    }

    private static async Task What_cannot_be_done_for_a_household_becomes_a_case(County county)
    {
        var round = await Round(county, "1号楼303");
        await county.Complete(
            round, "Task_Visit", ("visitReached", "true"), ("occasion", "need"), ("nextVisit", "2026-04-06"), ("demands", Rows(Row(("text", "代办低保"), ("way", "agency")))));
        await county.Complete(round, "Task_Agency", ("agencyDone", "false"), ("agencyNote", "材料不齐"));
        await county.Pass(TimeSpan.FromMinutes(1));

        (await county.CaseOf(round)).Status.Should().Be(CaseStatus.Closed);
        var begun = await county.CaseOf((await county.CasesOf("pre-emptive-handling", "jinxiu")).Should().ContainSingle().Subject);
        begun.Channel.Should().Be("doorVisit");
        begun.Tasks.Should().ContainSingle("somebody has it").Which.Element.Should().Be("Task_Triage");
    }

    private static async Task A_night_talk_without_issues_begins_no_case_and_one_with_issues_one_for_each(County county)
    {
        (await county.Talk("2026-03-10T19:30")).Should().BeEmpty();
        (await county.Talk("2026-03-17T19:30", Issue("楼道灯不亮", Light), Issue("楼上噪声", Noise))).Should().HaveCount(2);
    }

    private static async Task<DemandReceipt> Round(County county, string address)
    {
        var round = await county.Start("door-visit", "jinxiu", "走访", "jinxiu-team", ("description", "四必访"));
        await county.Complete(round, "Task_Plan", ("households", Rows(Row(("address", address), ("due", "2026-03-31")))));
        return round;
    }

    private static async Task Closes(County county, DemandReceipt finding)
    {
        await county.TellFinder(finding);
        var closed = await county.CaseOf(finding);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Tasks.Should().BeEmpty("nobody is left with anything to do");
        closed.Feedback.Should().ContainSingle("the finder was told");
    }
}
