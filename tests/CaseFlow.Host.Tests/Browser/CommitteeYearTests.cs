using System.Globalization;
using CaseFlow.Host.Tests.Live;
using CaseFlow.Runtime.UseCases.Lists;
using CaseFlow.Runtime.UseCases.Recurring;
using CaseFlow.Testing;

namespace CaseFlow.Host.Tests.Browser;

/// <summary>Scenario W4 of the catalogue, played through the pages: an owners' committee is appraised, audited, and loses a member by the owners' vote.</summary>
[Collection(Browsers.Name)]
public sealed class CommitteeYearTests(Chrome chrome)
{
    private const string Compound = "锦绣里小区";
    private const string Community = "hongfeng-secretary";
    private const string Committee = "jinxiu-owners";
    private const string Auditors = "audit-lead";
    private const string Residents = "hongfeng-residents";

    [SkippableFact]
    public async Task A_low_appraisal_and_an_open_finding_lead_to_a_void_vote_and_a_valid_one_that_ends_the_seat()
    {
        var browser = await chrome.OpenAsync();
        await using var county = await Offices.OpenAsync();
        await ImportRollAsync(county);
        county.Clock.Advance(new DateTimeOffset(2026, 12, 31, 10, 0, 0, TimeSpan.FromHours(8)) - county.Clock.Now.ToUtc());
        (await county.UseCases.Send(new BeginRecurring())).Value!.Problems.Should().BeEmpty();
        var offices = new Offices(browser, county);

        await AppraiseAsync(offices, county);
        var audit = await AuditAsync(offices, county);
        var adjustment = await AdjustmentOfAsync(offices, audit);
        await ConfrontAsync(offices, adjustment);
        await VoteAsync(offices, county, adjustment, "assembly-1", Ballots(330, 330));
        var member = await offices.AsAsync(Residents);
        await member.OpenTaskAsync("是否再开会", adjustment);
        (await member.TextAsync()).Should().Contain("330").And.Contain("无效", "two thirds of the owners have to take part");
        (await offices.ReadAsync(Residents, $"/cases/{adjustment}")).Should().Contain("无效").And.NotContain("席位终止", "the member stays");
        await offices.DoAsync(Residents, adjustment, "是否再开会", ("meetAgain", "true"));
        await VoteAsync(offices, county, adjustment, "assembly-2", Ballots(350, 190));
        await offices.DoAsync(
            Committee, adjustment, "移交", ("handoverList[0].thing", "印章"), ("handoverList[0].number", "1"), ("handoverOutcome", "signed"));
        await offices.DoAsync(
            Committee, adjustment, "补缺", ("fillWay", "alternate"), ("successor", "候补委员"), ("seatsTotal", "9"), ("seatsFilled", "9"), ("fillText", "由候补委员递补"));
        await county.PassAsync(TimeSpan.Zero);

        (await offices.ReadAsync(Community, $"/cases/{adjustment}")).Should()
            .Contain("已结案").And.Contain("席位终止：业主大会表决").And.Contain("350/500（70.0%）").And.Contain("190/350（54.3%）").And.Contain("22000/42000");
        (await offices.ReadAsync("auditor", "/ledgers/committee-dynamic-adjustment/main")).Should().Contain(adjustment).And.Contain("业主大会");
        (await offices.ReadAsync("auditor", $"/cases/{adjustment}/path")).Should().Contain("督促辞职").And.Contain("登记票数").And.Contain("补缺");
        var resident = await Visitor.OpenAsync(browser, county, Visitor.Phone);
        await resident.GoAsync("/notices");
        await resident.FollowAsync("业委会成员变动公告");
        (await resident.TextAsync()).Should().Contain("席位已终止（业主大会表决），由候补委员递补").And.NotContain("3号委员");
    }

    private static async Task AppraiseAsync(Offices offices, LiveCounty county)
    {
        var year = await offices.DoAsync(Community, Compound, "召集述职会", ("heldOn", "2026-12-31"), ("repsTotal", "60"));
        await offices.DoAsync(
            Committee, year, "述职", ("reportProperty", "物业费收缴率九成"), ("reportUpkeep", "电梯已检修"), ("reportRevenue", "停车收入三万元"));
        await offices.DoAsync(
            Community, year, "质询评议", ("repsPresent", "45"), ("satisfied", "35"), ("basically", "4"), ("dissatisfied", "6"), ("assemblyMinutes", "代表逐项质询"));
        await offices.DoAsync(Community, year, "年底评议", ("yearInvited", "60"), ("yearPresent", "45"), ("opinions", Opinions(60, 44, 96)));
        await county.PassAsync(TimeSpan.Zero);
        (await offices.ReadAsync(Community, $"/cases/{year}")).Should().Contain("2026年第4季度述职、年底评议：不合格").And.Contain("52").And.Contain("已结案");
    }

    private static async Task<string> AuditAsync(Offices offices, LiveCounty county)
    {
        var audit = await offices.BeginAsync(Auditors, "committee-joint-audit", "锦绣里小区业委会审计");
        await offices.DoAsync(
            Auditors, audit, "审计计划", ("auditScope", "履职和公共收益使用"), ("auditFrom", "2026-01-01"), ("auditTo", "2026-12-31"), ("auditReason", "term"), ("auditTeam", "audit,organisation,property"));
        await county.PassAsync(TimeSpan.FromDays(4));
        await offices.DoAsync(Committee, audit, "提交账目", ("accountsNote", "账册、合同、会议记录"));
        await offices.DoAsync(Auditors, audit, "审计", ("auditFindings", """
            类别,金额,条款,问题,证据,涉及委员（席位）
            收入未公示,38000,,停车收入未公示,停车台账,
            合同缺失,,,保洁合同缺失,合同目录,
            未经审批支出,6000,议事规则第9条,未经审批支出,付款凭证17号,3号委员
            会议记录不及时,,,会议记录不及时,会议记录本,
            """));
        for (var finding = 1; finding <= 4; finding++)
        {
            await offices.DoAsync(Committee, audit, "答复", ("replyText", "情况属实"));
        }

        await offices.DoAsync(Auditors, audit, "审计报告", ("auditSummary", "公共收益管理须加强"));
        await RectifyAsync(offices, audit, "F1", "F2", "F4");
        for (var finding = 1; finding <= 3; finding++)
        {
            await offices.DoAsync("audit-member", audit, "复查", ("recheckPassed", "true"));
        }

        await county.PassAsync(TimeSpan.FromDays(62));
        (await offices.TryAsync(Auditors, audit, "销号")).Should().Contain("还有 1 个问题没有解决，销号须说明理由");
        await offices.CorrectAsync(Auditors, ("closeReason", "涉事委员转动态调整"));
        await county.PassAsync(TimeSpan.Zero);
        (await offices.ReadAsync("auditor", "/ledgers/committee-joint-audit/findings")).Should()
            .Contain("停车台账").And.Contain("合同目录").And.Contain("付款凭证17号").And.Contain("会议记录本").And.Contain("38,000 元");
        (await offices.ReadAsync(Auditors, $"/cases/{audit}")).Should().Contain("已结案").And.Contain("未经审批支出").And.Contain("涉事委员转动态调整");
        return audit;
    }

    // Of the tasks of one name, those about these findings.
    private static async Task RectifyAsync(Offices offices, string audit, params string[] findings)
    {
        var committee = await offices.AsAsync(Committee);
        await committee.GoAsync("/inbox");
        var tasks = await committee.Page.Locator("tr", new() { HasTextString = audit }).Locator("a.task-link").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        tasks.Should().HaveCount(4);
        var done = 0;
        foreach (var task in tasks)
        {
            await committee.GoAsync(task);
            var about = await committee.Page.Locator("#f-finding").InnerTextAsync();
            if (findings.Contains(about))
            {
                await committee.AnswerAsync(("rectifyOutcome", "done"), ("rectifyText", "已整改并公示"));
                await committee.CompleteAsync();
                done++;
            }
        }

        done.Should().Be(findings.Length);
    }

    private static async Task<string> AdjustmentOfAsync(Offices offices, string audit)
    {
        var auditors = await offices.AsAsync(Auditors);
        await auditors.GoAsync($"/cases/{audit}");
        return await auditors.Page.Locator("section[aria-labelledby=about] li a").InnerTextAsync();
    }

    private static async Task ConfrontAsync(Offices offices, string adjustment)
    {
        await offices.DoAsync(
            Community, adjustment, "汇总问题", ("member", "3号委员"), ("severity", "serious"), ("grounds", "not-performing,irregular"), ("factsText", "未经审批支出6000元，逾期未整改"));
        await offices.DoAsync("police-officer", adjustment, "陈述事实", ("statedText", "未发现刑事线索"));
        await offices.DoAsync("enforcement-officer", adjustment, "陈述事实", ("statedText", "多次提醒未改"));
        await offices.DoAsync("discipline", adjustment, "谈话", ("talkText", "指明未经审批支出的事实"), ("talkCommitments", "表示考虑"));
        var office = await offices.AsAsync("qingshi-office");
        await office.OpenTaskAsync("督促辞职", adjustment);
        (await office.Page.Locator("[name='v.memberAnswer']").EvaluateAllAsync<string[]>("answers => answers.map(answer => answer.value)"))
            .Should().Equal(["resigns", "refuses"], "no office removes an elected member");
        await office.AnswerAsync(("urgeText", "当面督促主动辞职"), ("memberAnswer", "refuses"));
        await office.CompleteAsync();
    }

    private static async Task VoteAsync(Offices offices, LiveCounty county, string adjustment, string meeting, string ballots)
    {
        await offices.DoAsync(
            Residents, adjustment, "召集业主大会", ("assemblyVoteId", meeting), ("noticeGivenOn", Day(county, 0)), ("heldOn", Day(county, 15)), ("secretBallot", "false"));
        await county.PassAsync(TimeSpan.FromDays(15));
        await offices.DoAsync(Residents, adjustment, "登记票数", ("ballots", ballots));
    }

    private static string Opinions(int satisfied, int basically, int dissatisfied) => "房号,评价\n" + string.Concat(
        Enumerable.Range(1, satisfied + basically + dissatisfied)
            .Select(i => $"{i},{(i <= satisfied ? "满意" : i <= satisfied + basically ? "基本满意" : "不满意")}\n"));

    private static string Ballots(int participants, int agreed) => "房号,意见\n" + string.Concat(
        Enumerable.Range(1, participants).Select(i => $"{OwnersRoll.Voter(i)},{(i <= agreed ? "同意" : "反对")}\n"));

    private static string Day(LiveCounty county, int days) =>
        county.Clock.Now.ToUtc().ToOffset(TimeSpan.FromHours(8)).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static async Task ImportRollAsync(LiveCounty county)
    {
        var roll = OwnersRoll.Of("jinxiu");
        var preview = (await county.UseCases.Send(new ImportList("system", "owners", roll, null))).Value!;
        (await county.UseCases.Send(new ImportList("system", "owners", roll, new ListConfirmation(preview.BasedOn, null, "业主名册")))).IsDone.Should().BeTrue();
    }
}
