using CaseFlow.Cases;
using CaseFlow.Cases.Records;

namespace CaseFlow.Workflows.Tests;

/// <summary>Catalogue C4.</summary>
public sealed class CommitteeAuditTests
{
    [Fact]
    public async Task Who_does_not_reply_in_ten_days_cannot_reply_any_more_and_the_audit_goes_on()
    {
        await using var county = await County.OpenWithCalendarsOf("committee-joint-audit");
        var audit = await county.ToFindings();
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
        var audit = await county.ToAudit();
        await county.Complete(audit, "Task_Audit");
        await county.Complete(audit, "Task_Report", ("auditSummary", "未发现问题"));
        await county.Complete(audit, "Task_Close");
        await county.Pass(TimeSpan.Zero);

        (await county.CaseOf(audit)).Status.Should().Be(CaseStatus.Closed);
        (await county.CasesOf(CommitteeSteps.Adjustment, CommitteeSteps.Compound)).Should().BeEmpty();
    }
}
