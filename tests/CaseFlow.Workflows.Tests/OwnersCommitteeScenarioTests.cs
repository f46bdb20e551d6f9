using CaseFlow.Cases;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.Votes;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Ledgers;

namespace CaseFlow.Workflows.Tests;

/// <summary>Catalogue W4: a year of an owners' committee. Four assemblies by the calendar, 52 % at the end, four findings of the audit, the end of a seat.</summary>
public sealed class OwnersCommitteeScenarioTests
{
    [Fact]
    public async Task Low_appraisal_and_an_open_finding_lead_to_the_owners_vote_that_ends_the_seat()
    {
        await using var county = await County.OpenWithCalendarsOf(CommitteeSteps.Appraisal, CommitteeSteps.Audit, CommitteeSteps.Adjustment);
        await county.ImportRoll();
        await Appraise(county);
        var audit = await AuditAsync(county);

        var adjustments = await county.CasesOf(CommitteeSteps.Adjustment, CommitteeSteps.Compound);
        var channels = new List<string>();
        foreach (var spawned in adjustments)
        {
            channels.Add((await county.CaseOf(spawned)).Channel);
        }

        channels.Should().Equal("appraisal", "joint-audit");
        var adjustment = adjustments[1];
        await county.Ground(adjustment);
        (await county.Open(adjustment, "Task_Urge")).Role.Should().Be("subdistrict-office");
        await county.ToAssembly(adjustment);
        await county.Complete(adjustment, "Task_Ballots", ("ballots", CommitteeSteps.Ballots(Enumerable.Range(1, 190), Enumerable.Range(191, 160))));
        await county.HandOverAndFill(adjustment);

        var ended = await county.CaseOf(adjustment);
        ended.Votes.Should().ContainSingle().Which.Result!.Outcome.Should().Be(VoteOutcome.Passed);
        ended.SeatEnds.Should().ContainSingle().Which.Ground.Should().Be(SeatGround.AssemblyVote);
        ended.Status.Should().Be(CaseStatus.Closed);
        var adjusted = await county.Figures(CommitteeSteps.Adjustment, new DateOnly(2027, 3, 1));
        adjusted["adjusted-members"].Should().Be(new Fraction(1, 1));
        var audited = await county.Figures(CommitteeSteps.Audit);
        audited["rectification-rate"].Should().Be(new Fraction(3, 4));
        audited["audit-coverage"].Should().Be(new Fraction(1, 1));
        (await county.Ask(new GetLedger("auditor", CommitteeSteps.Audit, "findings"))).Rows.Select(r => r.Cells.GetValueOrDefault("evidence"))
            .Should().BeEquivalentTo("停车台账", "合同目录", "付款凭证17号", "会议记录本");
        (await county.Ask(new GetLedger("auditor", CommitteeSteps.Audit, "findings"))).Rows.Should().OnlyContain(r => r.Cells["caseNumber"] == audit.Number);
    }

    private static async Task Appraise(County county)
    {
        foreach (var (quarter, satisfied) in new[] { (1, 40), (2, 25), (3, 40), (4, 35) })
        {
            await county.Until(2026, quarter * 3, quarter is 1 or 4 ? 31 : 30);
            var assemblies = await county.CasesOf(CommitteeSteps.Appraisal, CommitteeSteps.Compound);
            assemblies.Should().HaveCount(quarter, "one in each quarter");
            await county.Assemble(assemblies[^1], satisfied, 4, 46 - satisfied);
        }

        var year = (await county.CasesOf(CommitteeSteps.Appraisal, CommitteeSteps.Compound))[^1];
        var twice = CommitteeSteps.Scores(60, 44, 96).Replace("\"200\"", "\"199\"", StringComparison.Ordinal);
        await county.Complete(year, "Task_YearEnd", ("yearInvited", "60"), ("yearPresent", "45"), ("opinions", twice));
        (await county.Open(year, "Task_YearEnd")).Should().NotBeNull("one owner scored twice");
        await county.Complete(year, "Task_YearEnd", ("yearInvited", "60"), ("yearPresent", "45"), ("opinions", CommitteeSteps.Scores(60, 44, 96)));
        await county.Pass(TimeSpan.Zero);

        var appraised = await county.CaseOf(year);
        appraised.Status.Should().Be(CaseStatus.Closed);
        appraised.Title.Should().Be("2026年第4季度述职、年底评议：不合格");
        appraised.Meetings.Select(m => m.Kind).Should().Equal("reporting", "appraisal");
        appraised.Assessments.Should().ContainSingle().Which.Points.Should().Be(52);
        appraised.Notices.Should().ContainSingle().Which.Text.Should().Contain("年底评议满意度52%");
        (await county.CasesOf(CommitteeSteps.Adjustment, CommitteeSteps.Compound)).Should().ContainSingle("the second quarter failed alone");
        (await county.CasesOf(CommitteeSteps.Appraisal, "fenglinyuan")).Should().HaveCount(4, "every compound has its assemblies");
    }

    private static async Task<DemandReceipt> AuditAsync(County county)
    {
        var audit = await county.ToFindings();
        var found = (await county.CaseOf(audit)).Findings;
        found.Select(f => (f.Id, f.AmountFen)).Should().Equal(("F1", 3_800_000L), ("F2", null), ("F3", 600_000L), ("F4", null));
        foreach (var finding in found)
        {
            await county.Ask(county.Completion("jinxiu-owners", await county.OpenAbout(finding.Id, "jinxiu-owners", audit, "Task_Reply"), ("replyText", "情况属实")));
        }

        await county.Complete(audit, "Task_Report", ("auditSummary", "公共收益管理须加强"));
        foreach (var id in new[] { "F1", "F2", "F4" })
        {
            await county.Rectify(audit, id);
            var recheck = await county.OpenAbout(id, "audit-member", audit, "Task_Recheck");
            recheck.NotDoneBy.Should().Contain("Task_Rectify");
            if (id == "F1")
            {
                await county.Ask(county.Completion("audit-member", recheck, ("recheckPassed", "false"), ("recheckText", "公示内容不全")));
                await county.Rectify(audit, id);
                recheck = await county.OpenAbout(id, "audit-lead", audit, "Task_Recheck");
            }

            await county.Ask(county.Completion("audit-lead", recheck, ("recheckPassed", "true")));
        }

        await county.Pass(TimeSpan.FromDays(59));
        (await county.Open(audit, "Task_Rectify")).Should().NotBeNull("sixty days are not over");
        await county.Pass(TimeSpan.FromDays(3));
        (await county.CompletionRefused("audit-lead", audit, "Task_Close")).Should().Be(RecordCodes.AuditOpen, "one finding is open");
        await county.Complete(audit, "Task_Close", ("closeReason", "涉事委员转动态调整"));
        await county.Pass(TimeSpan.Zero);

        var closed = await county.CaseOf(audit);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Findings.Where(f => !f.Passed).Should().ContainSingle().Which.Id.Should().Be("F3");
        (closed.AuditClosure!.Rectified, closed.AuditClosure.Total).Should().Be((3, 4));
        closed.Notices.Should().ContainSingle().Which.Text.Should().StartWith("共发现问题4个，已整改3个。").And.NotContain("委员 Z");
        return audit;
    }
}
