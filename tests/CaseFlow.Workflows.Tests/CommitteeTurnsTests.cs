using CaseFlow.Cases;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.Votes;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Demands;

namespace CaseFlow.Workflows.Tests;

/// <summary>Catalogue C2 to C5: what becomes of a member, an assembly, an audit and a seat where a decision goes against them.</summary>
public sealed class CommitteeTurnsTests
{
    private const string Check = "committee-qualification-check";

    [Fact]
    public async Task Only_members_who_fail_are_adjusted_and_a_candidate_who_fails_is_published_alone()
    {
        await using var county = await County.OpenWithCalendarsOf(Check, CommitteeSteps.Adjustment);
        var candidates = await ToCheckAsync(county, ("委员 A", "member", "met"), ("新人选 C", "candidate", "notMet"));
        await county.Pass(TimeSpan.Zero);
        (await county.CaseOf(candidates)).Notices.Should().ContainSingle().Which.Text.Should().Be("核对2人，合格1人，不合格1人。");
        (await county.CasesOf(CommitteeSteps.Adjustment, CommitteeSteps.Compound)).Should().BeEmpty("a candidate has no seat to lose");

        var late = await ToCheckAsync(county, ("委员 D", "member", "remediable"));
        (await county.Open(late, "Task_Remedy")).Role.Should().Be("owners-committee");
        await county.Pass(TimeSpan.FromDays(31));

        (await county.CaseOf(late)).Status.Should().Be(CaseStatus.Closed);
        var adjustment = (await county.CasesOf(CommitteeSteps.Adjustment, CommitteeSteps.Compound)).Should().ContainSingle("thirty days passed").Subject;
        (await county.CaseOf(adjustment)).Data["member"].Should().Contain("委员 D");
        (await county.CaseOf(adjustment)).SeatEnds.Should().BeEmpty("a failed check ends no seat by itself");
    }

    [Fact]
    public async Task A_year_end_meeting_without_half_of_the_owners_counts_nothing_and_below_sixty_per_cent_leads_to_the_adjustment()
    {
        await using var county = await County.OpenWithCalendarsOf(CommitteeSteps.Appraisal, CommitteeSteps.Adjustment);
        await county.Until(2026, 12, 1);
        var year = await county.Start(CommitteeSteps.Appraisal, CommitteeSteps.Compound, "年底述职评议", CommitteeSteps.Community);
        await county.Convene(year);
        await county.Complete(year, "Task_Assembly", CommitteeSteps.Score(30, 30, 0, 0));
        (string, string)[] scored = [("yearInvited", "60"), ("yearSatisfied", "59"), ("yearBasically", "0"), ("yearDissatisfied", "41")];
        await county.Complete(year, "Task_YearEnd", [.. scored, ("yearPresent", "29")]);

        var again = await county.CaseOf(year);
        again.Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_YearEnd");
        again.Meetings.Should().ContainSingle("the reporting assembly stands, the appraisal did not happen").Which.Kind.Should().Be("reporting");
        again.Assessments.Should().BeEmpty();
        await county.Complete(year, "Task_YearEnd", [.. scored, ("yearPresent", "30")]);
        await county.Pass(TimeSpan.Zero);

        var failed = await county.CaseOf(year);
        failed.Title.Should().EndWith("：不合格", "59 of a hundred is not enough, whatever the quarter says");
        failed.Assessments.Should().ContainSingle().Which.Points.Should().Be(59);
        (await county.CasesOf(CommitteeSteps.Adjustment, CommitteeSteps.Compound)).Should().ContainSingle();
        (await county.Trace(year)).Should().NotContain("Task_Honour");
    }

    [Fact]
    public async Task A_finding_that_cannot_be_put_right_stays_open_and_the_audit_closes_only_with_a_reason_and_may_go_to_discipline()
    {
        await using var county = await County.OpenWithCalendarsOf(CommitteeSteps.Audit, CommitteeSteps.Adjustment);
        var audit = await county.ToAudit();
        await county.Complete(audit, "Task_Audit", ("auditFindings", """[{"class":"missing-contract","text":"保洁合同缺失","evidence":"合同目录"}]"""));
        await county.Complete(audit, "Task_Reply", ("replyText", "承包人失联"));
        await county.Complete(audit, "Task_Report", ("auditSummary", "合同管理缺失"));
        await county.Complete(audit, "Task_Rectify", ("rectifyOutcome", "cannot"), ("rectifyText", "无法补签"));

        var open = await county.RefusalOf("audit-lead", audit, "Task_Close");
        (open.Code, open.Arguments["open"]).Should().Be((RecordCodes.AuditOpen, "1"));
        (await county.CaseOf(audit)).AuditClosure.Should().BeNull();
        await county.Complete(audit, "Task_Close", ("closeReason", "承包人失联，无法补签"), ("referText", "合同款去向不明"));
        await county.Pass(TimeSpan.Zero);

        var closed = await county.CaseOf(audit);
        closed.Status.Should().Be(CaseStatus.Closed);
        (closed.AuditClosure!.Rectified, closed.AuditClosure.Total).Should().Be((0, 1));
        closed.Findings.Should().ContainSingle().Which.Passed.Should().BeFalse();
        (await county.ToldBy("discipline", "audit-discipline")).Should().Equal("合同款去向不明");
        (await county.CasesOf(CommitteeSteps.Adjustment, CommitteeSteps.Compound)).Should().BeEmpty("no member is named");
    }

    [Fact]
    public async Task No_official_removes_an_elected_member_and_owners_who_refuse_by_secret_vote_keep_him_under_supervision()
    {
        await using var county = await County.OpenWithCalendarsOf(CommitteeSteps.Adjustment);
        var adjustment = await county.ToUrging();
        foreach (var answer in new[] { "removed", "dismissed" })
        {
            var refused = await county.RefusalOf("qingshi-office", adjustment, "Task_Urge", ("urgeText", "督促"), ("memberAnswer", answer));
            refused.Code.Should().Be(RuntimeCodes.FormInvalid);
            refused.Fields.Should().ContainSingle().Which.Field.Should().Be("memberAnswer");
        }

        await county.Complete(adjustment, "Task_Urge", ("urgeText", "当面督促"), ("memberAnswer", "refuses"));
        var roll = string.Join(',', Enumerable.Range(1, 6).Select(i => $"{{\"voter\":\"{i}\",\"area\":\"100\"}}"));
        var called = county.Called(15, "assembly-1").Where(v => v.Name != "secretBallot").ToList();
        await county.Complete(adjustment, "Task_Call", [.. called, ("secretBallot", "true"), ("roll", $"[{roll}]")]);
        await county.Pass(TimeSpan.FromDays(15));
        await county.Complete(
            adjustment, "Task_Ballots", ("voters", """[{"voter":"1"},{"voter":"2"},{"voter":"3"},{"voter":"4"}]"""), ("forHeads", "2"), ("forArea", "200"),
            ("againstHeads", "2"), ("againstArea", "200"), ("abstainHeads", "0"), ("abstainArea", "0"));

        var stays = await county.CaseOf(adjustment);
        stays.Votes.Should().ContainSingle().Which.Result!.Outcome.Should().Be(VoteOutcome.Failed, "exactly half is not more than half");
        stays.SeatEnds.Should().BeEmpty();
        stays.Notices.Should().BeEmpty("nothing is announced about a member who stays");
        stays.Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_Supervise");
    }

    [Fact]
    public async Task Who_refuses_to_hand_over_is_met_by_the_police_and_the_seat_is_not_filled_before_the_list_is_signed()
    {
        await using var county = await County.OpenWithCalendarsOf(CommitteeSteps.Adjustment);
        var adjustment = await county.Start(CommitteeSteps.Adjustment, CommitteeSteps.Compound, "委员 Y 动态调整", "qingshi-office");
        await county.Complete(
            adjustment, "Task_Grounds", ("member", "委员 Y"), ("severity", "automatic"), ("grounds", "irregular"), ("factsText", "已卖房"), ("automaticRule", "不再是本小区业主"));
        (await county.RefusalOf("jinxiu-owners", adjustment, "Task_Handover", ("handoverOutcome", "signed"))).Fields.Should().ContainSingle("what is handed over is listed").Which.Field.Should().Be("handoverList");
        await county.Complete(adjustment, "Task_Handover", ("handoverOutcome", "refused"));
        await county.Pass(TimeSpan.Zero);

        (await county.CaseOf(adjustment)).Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_Handover");
        (await county.ToldBy("police-officer", "handover-police")).Should().ContainSingle("the police help at once");
        await county.Complete(adjustment, "Task_Handover", ("handoverOutcome", "withPolice"), ("handoverList", """[{"thing":"印章","number":"1"}]"""));
        (await county.Open(adjustment, "Task_Fill")).Role.Should().Be("owners-committee");
    }

    /// <summary>A check of persons up to what its first round decides about each.</summary>
    private static async Task<DemandReceipt> ToCheckAsync(County county, params (string Name, string Position, string Result)[] persons)
    {
        var check = await county.Start(Check, CommitteeSteps.Compound, "资格体检", CommitteeSteps.Community);
        var rows = string.Join(',', persons.Select(p => $"{{\"member\":\"{p.Name}\",\"position\":\"{p.Position}\"}}"));
        await county.Complete(check, "Task_Members", ("checkReason", "periodic"), ("members", $"[{rows}]"));
        foreach (var (name, _, result) in persons)
        {
            var task = await TaskOfAsync(county, check, name);
            await county.Ask(county.Completion(CommitteeSteps.Community, task, ("clauseResults", $$"""[{"clause":"第一条","result":"{{result}}"}]""")));
        }

        return check;
    }

    private static async Task<CaseTask> TaskOfAsync(County county, DemandReceipt check, string name)
    {
        foreach (var task in (await county.CaseOf(check)).Tasks.Where(t => t.Element == "Task_Check"))
        {
            if ((await county.Ask(new Runtime.UseCases.Tasks.GetTask(CommitteeSteps.Community, task.Id))).Form!.Fields.Single(f => f.Name == "memberName").Value == name)
            {
                return task;
            }
        }

        throw new InvalidOperationException($"Expected a check of {name}, but there is none.");
    }
}
