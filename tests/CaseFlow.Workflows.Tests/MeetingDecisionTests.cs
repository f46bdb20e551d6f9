using CaseFlow.Cases.Records;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Reference;
using static CaseFlow.Workflows.Tests.PreemptSteps;

namespace CaseFlow.Workflows.Tests;

/// <summary>Catalogue A7, A8 and A11: what goes wrong at each decision of a reception day, of a joint meeting and of a monthly topic.</summary>
public sealed class MeetingDecisionTests
{
    private const string Refuse = "property.refuse";

    [Fact]
    public async Task Every_decision_of_a_reception_day_has_a_scenario_in_which_it_goes_wrong()
    {
        await using var county = await County.OpenAsync();
        await county.Until(2026, 3, 25);
        await A_quarter_ends_without_an_evaluation_of_the_half_year(county);
        await county.Until(2026, 6, 25);
        await A_company_among_the_last_is_spoken_to(county);
        await A_company_that_was_not_among_the_first_before_gets_nothing_yet(county);
        await A_company_twice_among_the_first_gets_its_star(county);

        (await county.WaysNotTaken("reception-day")).Should().BeEmpty();
    }

    [Fact]
    public async Task Every_decision_of_a_joint_meeting_and_of_a_monthly_topic_has_a_scenario_in_which_it_goes_wrong()
    {
        await using var county = await County.OpenAsync();
        await A_meeting_that_resolves_nothing_is_over_at_once(county);
        await Owners_who_do_nothing_are_each_reminded_once_and_their_report_says_so(county);
        await A_class_that_comes_again_and_again_becomes_a_candidate_once(county);
        await A_class_used_within_the_year_and_one_the_secretary_returns_are_chosen_anew(county);
        await A_topic_that_recurs_is_planned_again_and_published_when_it_has_ended(county);

        (await county.WaysNotTaken("property-joint-meeting")).Should().BeEmpty();
        (await county.WaysNotTaken("monthly-topic")).Should().BeEmpty();
    }

    private static async Task A_quarter_ends_without_an_evaluation_of_the_half_year(County county)
    {
        var day = await Hold(county);
        (await county.CaseOf(day)).Tasks.Select(t => t.Element).Should().BeEquivalentTo("Task_Month", "Task_Quarter");
        await Summarise(county, day);
        (await county.CaseOf(day)).Status.Should().Be(CaseStatus.Closed);
    }

    private static async Task A_company_among_the_last_is_spoken_to(County county)
    {
        var day = await Hold(county);
        await Evaluate(county, day, rank: 8, before: "");
        await Summarise(county, day);
        (await county.CaseOf(day)).Status.Should().NotBe(CaseStatus.Closed, "the talk is still to come");
        await county.Complete(day, "Task_Talk", ("talkText", "诉求办理不力"), ("talkCommitments", "一个月内整改"));

        var closed = await county.CaseOf(day);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Talks.Should().ContainSingle().Which.Kind.Should().Be(TalkKind.Reminder);
        closed.Placings.Should().BeEmpty();
    }

    private static async Task A_company_that_was_not_among_the_first_before_gets_nothing_yet(County county)
    {
        var day = await Hold(county);
        await Evaluate(county, day, rank: 1, before: "4");
        await Summarise(county, day);

        var closed = await county.CaseOf(day);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Placings.Should().BeEmpty();
        closed.Talks.Should().BeEmpty();
    }

    private static async Task A_company_twice_among_the_first_gets_its_star(County county)
    {
        var day = await Hold(county);
        await Evaluate(county, day, rank: 2, before: "3");
        await Summarise(county, day);
        (await county.CaseOf(day)).Placings.Should().ContainSingle().Which.List.Should().Be("star");
    }

    private static async Task A_meeting_that_resolves_nothing_is_over_at_once(County county)
    {
        var meeting = await Meeting(county);
        await county.HoldJointMeeting(meeting, new DateOnly(2026, 3, 2));
        await county.Pass(TimeSpan.FromMinutes(1));

        var closed = await county.CaseOf(meeting);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Meetings.Should().ContainSingle().Which.Resolutions.Should().BeEmpty();
        closed.Links.Should().BeEmpty();
    }

    private static async Task Owners_who_do_nothing_are_each_reminded_once_and_their_report_says_so(County county)
    {
        var meeting = await Meeting(county);
        await county.HoldJointMeeting(
            meeting, new DateOnly(2026, 3, 2),
            ("warnings", Rows(Row(("text", "汛期车库进水"), ("unit", "jinxiu"), ("category", "property.drainage.flooding"), ("kind", "seasonal")))),
            ("resolutions", Rows(
                Row(("text", "检查排水泵"), ("role", "property-manager"), ("unit", "jinxiu"), ("due", "2026-03-09")),
                Row(("text", "征求业主意见"), ("role", "owners-committee"), ("unit", "jinxiu"), ("due", "2026-03-09")),
                Row(("text", "入户宣传"), ("role", "residents-committee"), ("unit", "hongfeng"), ("due", "2026-03-09")))));
        await county.Pass(TimeSpan.FromDays(9));
        foreach (var owner in (string[])["jinxiu-property", "jinxiu-owners", "hongfeng-residents"])
        {
            (await county.Ask(new GetNotifications(owner))).Messages.Count(m => m.Template == "resolution-overdue").Should().Be(1, owner);
        }

        await county.Complete(meeting, "Task_Company", ("resolutionDone", "true"), ("resolutionNote", "已检查"));
        await county.Complete(meeting, "Task_Committee", ("resolutionDone", "false"), ("resolutionNote", "到场人数不足"));
        (await county.CaseOf(meeting)).Status.Should().NotBe(CaseStatus.Closed, "the residents' committee has not reported");
        await county.Complete(meeting, "Task_Residents", ("resolutionDone", "true"), ("resolutionNote", "已入户"));

        var closed = await county.CaseOf(meeting);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Meetings.Single().Resolutions.Select(r => r.Reports.Single().Done).Should().Equal([true, false, true], "what was not done is not hidden");
        (await county.CasesOf("pre-emptive-handling", "jinxiu")).Should().ContainSingle("the warning is a case of its own");
    }

    private static async Task A_class_that_comes_again_and_again_becomes_a_candidate_once(County county)
    {
        for (var i = 0; i < 4; i++)
        {
            var finding = await county.Find("垃圾满溢", Refuse);
            await county.Triage(finding, "onSite", ("onSiteNote", "已清运"));
        }

        foreach (var day in (int[])[11, 12])
        {
            var meeting = await Meeting(county);
            await county.HoldJointMeeting(meeting, new DateOnly(2026, 3, day), ("standards", Rows(Row(("category", Refuse), ("procedure", "wall-seepage")))));
            await county.Pass(TimeSpan.FromDays(1));
        }

        var candidate = await county.CaseOf((await county.CasesOf("monthly-topic", "hongfeng")).Should().ContainSingle("the second meeting finds it there").Subject);
        candidate.Status.Should().Be(CaseStatus.Closed, "a candidate waits for the choice and asks nobody for anything");
        candidate.Classification!.Category.Should().Be(Refuse);
    }

    private static async Task A_class_used_within_the_year_and_one_the_secretary_returns_are_chosen_anew(County county)
    {
        var first = await Topic(county);
        await Choose(county, first, "traffic.parking");
        await county.Complete(first, "Task_Sign", ("signDecision", "sign"));
        await county.Until(2026, 4, 1);
        var second = await Topic(county);
        await Choose(county, second, "traffic.parking");
        (await county.CaseOf(second)).Tasks.Should().ContainSingle("it was used in March").Which.Element.Should().Be("Task_Choose");
        await Choose(county, second, "property.greenery");
        await county.Complete(second, "Task_Sign", ("signDecision", "return"), ("signOpinion", "件数太少"));

        var returned = await county.CaseOf(second);
        returned.Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_Choose");
        returned.Classification.Should().BeNull("what is not signed is no topic");
    }

    private static async Task A_topic_that_recurs_is_planned_again_and_published_when_it_has_ended(County county)
    {
        var topic = await Topic(county);
        await Choose(county, topic, Refuse);
        await county.Complete(topic, "Task_Sign", ("signDecision", "sign"));
        await Carry(county, topic);
        await county.Complete(topic, "Task_Recurrence", ("recurrenceDecision", "again"), ("recurrenceNote", "仍有"));

        var again = await county.CaseOf(topic);
        again.Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_Plan");
        again.Notices.Should().BeEmpty("nothing is published of what has not ended");
        await Carry(county, topic);
        await county.Complete(topic, "Task_Recurrence", ("recurrenceDecision", "ended"), ("recurrenceNote", "明显下降"));

        var closed = await county.CaseOf(topic);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Notices.Should().ContainSingle();
    }

    private static Task<DemandReceipt> Meeting(County county) => county.Start("property-joint-meeting", "hongfeng", "物业联席会议", "hongfeng-secretary", ("description", "临时会议"));

    private static Task<DemandReceipt> Topic(County county) => county.Start("monthly-topic", "qingshi", "每月一题", "qingshi-office", ("description", "选题"));

    private static Task Choose(County county, DemandReceipt topic, string category) => county.Complete(
        topic, "Task_Choose", ("topicCategory", category), ("topicTitle", "小区治理"), ("topicCause", "频次不足"));

    // A department, a community and the sub-district itself each have a part; then it is watched for ninety days.
    private static async Task Carry(County county, DemandReceipt topic)
    {
        var due = $"{county.Clock.Now.ToUtc().AddDays(10):yyyy-MM-dd}";
        await county.Complete(
            topic, "Task_Plan",
            ("planText", "一题一方案"),
            ("tasks", Rows(
                Row(("text", "制定办法"), ("role", "department-officer"), ("unit", "housing"), ("due", due)),
                Row(("text", "增设点位"), ("role", "residents-committee"), ("unit", "hongfeng"), ("due", due)),
                Row(("text", "督导检查"), ("role", "subdistrict-office"), ("unit", "qingshi"), ("due", due)))),
            ("policies", Rows(Row(("text", "清运办法"), ("unit", "housing")))),
            ("owners", Rows(Row(("unit", "housing"), ("post", "分管领导")))));
        (await county.CaseOf(topic)).Tasks.Select(t => (t.Role, t.Unit)).Should().BeEquivalentTo(
            [("department-officer", "housing"), ("residents-committee", "hongfeng"), ("subdistrict-office", "qingshi")]);
        await county.Complete(topic, "Task_Department", ("taskResult", "出台办法"));
        await county.Complete(topic, "Task_Community", ("taskResult", "增设点位"));
        await county.Complete(topic, "Task_Street", ("taskResult", "已督导"));
        await county.Pass(TimeSpan.FromDays(91));
    }

    private static async Task<DemandReceipt> Hold(County county)
    {
        var day = await county.Start("reception-day", "hongfeng", "接待日", "hongfeng-secretary");
        await county.Complete(day, "Task_Prepare", ("deskCompound", "jinxiu"));
        await county.Complete(day, "Task_Desk", ("visitors", "0"));
        return day;
    }

    private static async Task Summarise(County county, DemandReceipt day)
    {
        await county.Complete(day, "Task_Month", ("summaryText", "本月无诉求"));
        await county.Complete(day, "Task_Quarter", ("circularText", "季度接待情况"));
    }

    private static Task Evaluate(County county, DemandReceipt day, int rank, string before) => county.CompleteBy(
        "qingshi-office", day, "Task_HalfYear",
        ("scores[0].aspect", "活动程序"), ("scores[0].score", "92"), ("ratedParty", "hexu"), ("rank", $"{rank}"), ("ranked", "8"), ("rankBefore", before));
}
