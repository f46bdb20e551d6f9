using CaseFlow.Cases.Records;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Ledgers;
using static CaseFlow.Workflows.Tests.PreemptSteps;

namespace CaseFlow.Workflows.Tests;

/// <summary>Catalogue A1 and B4, scenario W1: four night talks, and what goes wrong otherwise.</summary>
public sealed class PreEmptiveHandlingTests
{
    private const string Seepage = "property.leakage.wall";

    [Fact]
    public async Task Four_night_talks_settle_twenty_one_issues_before_anyone_complains()
    {
        await using var county = await County.OpenAsync();
        for (var i = 0; i < 25; i++)
        {
            await county.Register("hotline12345");
        }

        county.Clock.Set(On(3, 31, 19, 30));
        var first = await county.Talk(
            "2026-03-31T19:30",
            Issue("楼道灯不亮", "property.underground-garage.lighting"), Issue("垃圾清运不及时", "property.refuse"), Issue("车库门故障", "property.underground-garage.gate"),
            Issue("楼上噪声", "neighbours.mediation"), Issue("楼道堆物", "neighbours.mediation"), Issue("门前路面排水不畅", "order.road-flooding"));
        first.Should().HaveCount(6);
        foreach (var duty in first[..3])
        {
            await county.Remind(duty);
        }

        foreach (var dispute in first[3..5])
        {
            await county.Triage(dispute, "dispute");
            await county.Complete(dispute, "Task_Mediate", ("mediateSettled", "true"), ("mediateResult", "双方和解"));
        }

        await county.Triage(first[5], "outside", ("raiseReason", "市政排水，物业职责外"));
        await county.KeyWhistle(first[5], "notResolved");
        await county.JointWhistle(first[5], "resolved");
        List<DemandReceipt> later = [];
        foreach (var (date, size) in new[] { ((4, 7), 5), ((4, 14), 5), ((4, 21), 5) })
        {
            county.Clock.Set(On(date.Item1, date.Item2, 19, 30));
            later.AddRange(await county.Talk(
                $"2026-{date.Item1:D2}-{date.Item2:D2}T19:30",
                [.. Enumerable.Range(0, size).Select(i => later.Count + i < 4 ? Issue("车库墙面渗水", Seepage) : Issue("电动车棚照明", "traffic.e-bike-shed"))]));
        }

        foreach (var issue in later)
        {
            await county.Triage(issue, "onSite", ("onSiteNote", "当场办好"));
        }

        foreach (var issue in first.Concat(later))
        {
            await county.TellFinder(issue);
        }

        var cases = new List<Case>();
        foreach (var issue in await county.CasesOf("pre-emptive-handling", "jinxiu"))
        {
            cases.Add(await county.CaseOf(issue));
        }

        (await county.CasesOf("night-talk", "jinxiu")).Should().HaveCount(4);
        cases.Should().HaveCount(21).And.OnlyContain(c => c.Channel == "nightTalk");
        var ledger = await county.Ask(new GetLedger("administrator", "pre-emptive-handling", "main"));
        ledger.Rows.Should().HaveCount(21).And.OnlyContain(r => r.Cells["origin"] == "proactive" && r.Cells["source"] == "nightTalk");
        ledger.Rows.Should().OnlyContain(r => r.Cells["ordersAtRegistration"] == "0", "nobody had complained of them");
        cases.Should().OnlyContain(c => c.Status == CaseStatus.Closed && !c.Feedback.IsEmpty && c.FirstAt(CaseStatus.Closed) != null);
        cases.Should().ContainSingle(c => !c.Escalations.IsEmpty).Which.Escalations.Select(e => e.To).Should().Equal(WhistleGrade.Key, WhistleGrade.Joint);
        cases.SelectMany(c => c.Assessments).Count(a => a.Assessment == "reminder").Should().Be(3);
        cases.SelectMany(c => c.Assessments).Count(a => a.Assessment == "ignored").Should().Be(0);

        await TopicOnce(county);
        await ComplaintsFell(county);
    }

    [Fact]
    public async Task A_reminder_that_the_company_ignores_is_noted_and_raised()
    {
        await using var county = await County.OpenAsync();
        var finding = await county.Find("楼道灯不亮", "property.underground-garage.lighting");
        await county.Triage(finding, "property", ("remindText", "请三日内修好"));
        await county.Pass(TimeSpan.FromDays(4));

        var raised = await county.CaseOf(finding);
        raised.Assessments.Select(a => (a.Assessment, a.Party, a.Points)).Should().Equal(("reminder", "property-manager", 0m), ("ignored", "property-manager", -1m));
        raised.Grade.Should().Be(WhistleGrade.Key);
        await county.KeyWhistle(finding, "resolved");
        await county.TellFinder(finding);
        (await county.CaseOf(finding)).Status.Should().Be(CaseStatus.Closed);
    }

    [Fact]
    public async Task The_one_who_handled_may_not_check_and_a_wrong_reminder_goes_back_to_triage()
    {
        await using var county = await County.OpenAsync();
        var finding = await county.Find("外墙渗水", Seepage);
        await county.Remind(finding, "notDuty");
        await county.Triage(finding, "local");
        await county.Complete(finding, "Task_Local", ("localResult", "志愿者帮办"));
        await county.TellFinder(finding);

        var closed = await county.CaseOf(finding);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Measures.Should().HaveCount(2);
        closed.Done["Task_Check"].Person.Should().NotBe(closed.Done["Task_Handle"].Person);
    }

    [Fact]
    public async Task A_dispute_that_is_settled_nowhere_climbs_to_the_big_party_committee()
    {
        await using var county = await County.OpenAsync();
        var finding = await county.Find("楼上楼下噪声", "neighbours.mediation");
        await county.Triage(finding, "dispute");
        await county.Complete(finding, "Task_Mediate", ("mediateSettled", "false"), ("mediateResult", "各执一词"));
        await county.Complete(finding, "Task_Deliberate", ("deliberateSettled", "false"), ("deliberateResult", "未达成一致"), ("raiseReason", "小区议事未成"));

        (await county.CaseOf(finding)).Grade.Should().Be(WhistleGrade.Key);
        await county.Open(finding, "Task_KeyAccept");
    }

    [Fact]
    public async Task A_finder_whom_nobody_reaches_is_told_at_the_building_after_three_attempts()
    {
        await using var county = await County.OpenAsync();
        var finding = await county.Find("楼道堆物", "other.unclassified");
        await county.Triage(finding, "onSite", ("onSiteNote", "已清走"));
        for (var attempt = 1; attempt <= 3; attempt++)
        {
            await county.Complete(
                finding, "Task_Feedback", ("outcome", "resolved"), ("finderReached", "false"), ("contactNote", "无人在家"), ("feedbackText", "楼道堆物已清走"));
            await county.Pass(TimeSpan.FromDays(1));
        }

        var closed = await county.CaseOf(finding);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Visits.Should().HaveCount(3).And.OnlyContain(v => !v.Reached);
        closed.Feedback.Should().ContainSingle().Which.Channel.Should().Be("noticeBoard");
    }

    [Fact]
    public async Task A_complaint_after_closing_lowers_the_rate_and_the_third_of_a_class_goes_to_the_joint_meeting()
    {
        await using var county = await County.OpenAsync();
        for (var i = 0; i < 3; i++)
        {
            var finding = await county.Find("车棚照明", "traffic.e-bike-shed", place: i == 0 ? "jinxiu-b1" : "jinxiu");
            await county.Triage(finding, "onSite", ("onSiteNote", "已修好"));
            await county.TellFinder(finding);
        }

        await county.Pass(TimeSpan.FromMinutes(1));
        var messages = await county.Ask(new Runtime.UseCases.Reference.GetNotifications("hongfeng-secretary"));
        messages.Messages.Count(m => m.Template == "repeat-noted").Should().Be(1, "three in the compound within thirty days, whichever building");
        var complaint = await county.Register("hotline12345");
        await county.Complete(complaint, "Task_Accept", ("acceptDecision", "accept"), ("category", "traffic.e-bike-shed"));
        await county.Pass(TimeSpan.FromDays(91));

        var rate = (await county.Ask(new GetIndicators("administrator", new FigureFilter(FigurePeriod.Of(FigurePeriodKind.Quarter, new DateOnly(2026, 3, 2))))))
            .Figures.Single(f => f.Mechanism == "pre-emptive-handling" && f.Definition.Id == "pre-emption-rate");
        rate.Figure.Should().Be(new Fraction(0, 3), "each of the three was complained of again");
    }

    private static async Task TopicOnce(County county)
    {
        for (var week = 0; week < 2; week++)
        {
            county.Clock.Set(On(4, 24 + week, 19, 30));
            var meeting = await county.Start("property-joint-meeting", "hongfeng", "物业联席会议", "hongfeng-secretary", ("description", "本周例会"));
            await county.HoldJointMeeting(meeting, new DateOnly(2026, 4, 24 + week), ("standards", Rows(Row(("category", Seepage), ("procedure", "wall-seepage")))));
            await county.Pass(TimeSpan.FromMinutes(1));
            (await county.CaseOf(meeting)).Status.Should().Be(CaseStatus.Closed);
        }

        var candidate = await county.CaseOf((await county.CasesOf("monthly-topic", "hongfeng")).Should().ContainSingle("the class is a candidate already").Subject);
        candidate.Channel.Should().Be("topicCandidate");
        candidate.Classification!.Category.Should().Be(Seepage);
        var topic = await county.Start("monthly-topic", "qingshi", "每月一题", "qingshi-office", ("description", "五月选题"));
        await county.Complete(topic, "Task_Choose", ("topicCategory", Seepage), ("topicTitle", "墙面渗水"), ("topicCause", "防水老化"));
        await county.Complete(topic, "Task_Sign", ("signDecision", "sign"));
        (await county.CaseOf(topic)).Links.Should().ContainSingle(l => l.Other.Number == candidate.Number && l.Kind == "source");
    }

    private static async Task ComplaintsFell(County county)
    {
        county.Clock.Set(On(5, 12));
        await county.Register("hotline12345");
        await county.Register("hotline12345");
        var change = (await county.Ask(new GetIndicators("administrator", new FigureFilter(FigurePeriod.Of(FigurePeriodKind.Quarter, new DateOnly(2026, 5, 12))) { Place = "jinxiu" })))
            .Figures.Single(f => f.Definition.Id == "demand-change");
        change.Figure.Should().Be(new Fraction(23, 25), "25 before, 2 after: 92 % fewer");
    }
}
