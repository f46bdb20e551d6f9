using CaseFlow.Cases;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.UseCases.Demands;

namespace CaseFlow.Workflows.Tests;

/// <summary>Catalogue C4 and the audit of W4: four findings, three put right.</summary>
public sealed class CommitteeAuditTests
{
    private const string Findings =
        """
        [{"class":"unpublished-income","amount":"38000","text":"停车收入未公示","evidence":"停车台账"},
         {"class":"missing-contract","text":"保洁合同缺失","evidence":"合同目录"},
         {"class":"unapproved-payment","amount":"6000","clause":"议事规则第9条","text":"未经审批支出","evidence":"付款凭证17号","member":"委员 Z"},
         {"class":"late-minutes","text":"会议记录不及时","evidence":"会议记录本"}]
        """;

    [Fact]
    public async Task Three_of_four_findings_are_settled_and_the_audit_closes_only_with_a_reason()
    {
        await using var county = await County.OpenWithCalendarsOf("committee-joint-audit", "committee-dynamic-adjustment");
        var audit = await ToFindings(county);
        var found = (await county.CaseOf(audit)).Findings;
        found.Select(f => (f.Id, f.AmountFen)).Should().Equal(("F1", 3_800_000L), ("F2", null), ("F3", 600_000L), ("F4", null));
        found[2].Evidence.Should().Equal("付款凭证17号");

        foreach (var finding in found)
        {
            await county.Ask(county.Completion("jinxiu-owners", await county.OpenAbout(finding.Id, "jinxiu-owners", audit, "Task_Reply"), ("replyText", "情况属实")));
        }

        await county.Complete(audit, "Task_Report", ("auditSummary", "公共收益管理须加强"));
        foreach (var id in new[] { "F1", "F2", "F4" })
        {
            await Rectify(county, audit, id);
            var recheck = await county.OpenAbout(id, "audit-member", audit, "Task_Recheck");
            recheck.NotDoneBy.Should().Contain("Task_Rectify");
            if (id == "F1")
            {
                await county.Ask(county.Completion("audit-member", recheck, ("recheckPassed", "false"), ("recheckText", "公示内容不全")));
                await Rectify(county, audit, id);
                recheck = await county.OpenAbout(id, "audit-lead", audit, "Task_Recheck");
            }

            await county.Ask(county.Completion("audit-lead", recheck, ("recheckPassed", "true")));
        }

        await county.Pass(TimeSpan.FromDays(59));
        (await county.Open(audit, "Task_Rectify")).Should().NotBeNull();
        await county.Pass(TimeSpan.FromDays(3));
        (await county.CompletionRefused("audit-lead", audit, "Task_Close")).Should().Be(RecordCodes.AuditOpen, "one finding is open");
        await county.Complete(audit, "Task_Close", ("closeReason", "涉事委员转动态调整"));
        await county.Pass(TimeSpan.Zero);

        var closed = await county.CaseOf(audit);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Findings.Where(f => !f.Passed).Should().ContainSingle().Which.Id.Should().Be("F3");
        (closed.AuditClosure!.Rectified, closed.AuditClosure.Total).Should().Be((3, 4));
        closed.Notices.Should().ContainSingle().Which.Text.Should().StartWith("共发现问题4个，已整改3个。").And.NotContain("委员 Z");
        var figures = await county.Figures("committee-joint-audit");
        (figures["rectification-rate"].Numerator, figures["rectification-rate"].Denominator).Should().Be((3, 4));
        (figures["audit-coverage"].Numerator, figures["audit-coverage"].Denominator).Should().Be((1, 1));

        var adjustment = (await county.CasesOf(CommitteeSteps.Adjustment, CommitteeSteps.Compound)).Should().ContainSingle().Subject;
        (await county.CaseOf(adjustment)).Channel.Should().Be("joint-audit");
        await county.Ground(adjustment);
        (await county.Open(adjustment, "Task_Urge")).Unit.Should().Be("qingshi");
    }

    [Fact]
    public async Task Who_does_not_reply_in_ten_days_cannot_reply_any_more_and_the_audit_goes_on()
    {
        await using var county = await County.OpenWithCalendarsOf("committee-joint-audit");
        var audit = await ToFindings(county);
        var late = await county.OpenAbout("F2", "jinxiu-owners", audit, "Task_Reply");
        await county.Ask(county.Completion("jinxiu-owners", await county.OpenAbout("F1", "jinxiu-owners", audit, "Task_Reply"), ("replyText", "已在公示")));

        await county.Pass(TimeSpan.FromDays(11));

        (await county.Refused(county.Completion("jinxiu-owners", late, ("replyText", "迟到的答复")))).Should().NotBe("done");
        var current = await county.CaseOf(audit);
        current.Findings.Select(f => f.Reply!.Text).Should().Equal("已在公示", "期限内未答复", "期限内未答复", "期限内未答复");
        current.Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_Report");
    }

    [Fact]
    public async Task Audit_without_findings_closes_at_once_and_adjusts_nobody()
    {
        await using var county = await County.OpenWithCalendarsOf("committee-joint-audit", "committee-dynamic-adjustment");
        var audit = await ToAudit(county);
        await county.Complete(audit, "Task_Audit");
        await county.Complete(audit, "Task_Report", ("auditSummary", "未发现问题"));
        await county.Complete(audit, "Task_Close");
        await county.Pass(TimeSpan.Zero);

        (await county.CaseOf(audit)).Status.Should().Be(CaseStatus.Closed);
        (await county.CasesOf(CommitteeSteps.Adjustment, CommitteeSteps.Compound)).Should().BeEmpty();
    }

    private static async Task<DemandReceipt> ToAudit(County county)
    {
        var audit = await county.Start("committee-joint-audit", CommitteeSteps.Compound, "锦绣里小区业委会审计", "audit-lead");
        await county.Complete(
            audit, "Task_Plan", ("auditScope", "履职和公共收益使用"), ("auditFrom", "2025-01-01"), ("auditTo", "2025-12-31"), ("auditReason", "term"), ("auditTeam", "audit,organisation,property"));
        await county.Pass(TimeSpan.FromDays(2));
        (await county.CaseOf(audit)).Tasks.Should().BeEmpty("notice is given three days before");
        await county.Pass(TimeSpan.FromDays(2));
        await county.Complete(audit, "Task_Accounts", ("accountsNote", "账册、合同、会议记录"));
        return audit;
    }

    private static async Task<DemandReceipt> ToFindings(County county)
    {
        var audit = await ToAudit(county);
        await county.Complete(audit, "Task_Audit", ("auditFindings", Findings));
        return audit;
    }

    private static async Task Rectify(County county, DemandReceipt audit, string finding) => await county.Ask(county.Completion(
        "jinxiu-owners", await county.OpenAbout(finding, "jinxiu-owners", audit, "Task_Rectify"), ("rectifyOutcome", "done"), ("rectifyText", "已整改并公示")));
}
