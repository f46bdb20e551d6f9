using System.Globalization;
using CaseFlow.Host.Tests.Live;

namespace CaseFlow.Host.Tests.Browser;

/// <summary>Scenario W5 of the catalogue, played through the pages: a wall from donations, their match and public revenue.</summary>
[Collection(Browsers.Name)]
public sealed class WallProjectTests(Chrome chrome)
{
    private const string Branch = "jinxiu-branch";
    private const string Secretary = "fund-secretary";
    private const string Owners = "jinxiu-owners";
    private const string Community = "hongfeng-secretary";
    private const string Recused = "fund-member5";

    [SkippableFact]
    public async Task A_wall_is_planned_reviewed_voted_paid_built_accepted_disclosed_and_closed()
    {
        var browser = await chrome.OpenAsync();
        await using var county = await Offices.OpenAsync();
        var offices = new Offices(browser, county);
        var number = await offices.BeginAsync(
            Branch, "fund-project", "围墙倒塌", ("description", "暴雨冲倒围墙，路人绕行"), ("demandSource", "emergency"), ("hazard", "true"));

        await PlanAsync(offices, county, number);
        await ReviewAsync(offices, county, number);
        await RaiseAsync(offices, county, number);
        await SpendRevenueAsync(offices, county, number);
        await BuildAsync(offices, number);

        (await offices.TryAsync(Community, number, "公开", ("disclosureText", "围墙已修好"), ("disclosureChannels", "noticeBoard,weChat")))
            .Should().Contain("募集 10,000.00 元、配捐 5,000.00 元、使用 28,000.00 元还没有").And.Contain("不能结案");
        (await offices.ReadAsync(Branch, $"/cases/{number}")).Should().NotContain("已结案", "nothing closes undisclosed");
        await offices.CorrectAsync(Community, ("disclosureText", "募集10,000元，配捐5,000元，公共收益13,000元，使用28,000元，结余0元"));

        (await offices.ReadAsync(Community, $"/cases/{number}")).Should()
            .Contain("已结案").And.Contain("设临时围挡").And.Contain("申以诚 回避（供应商亲属）").And.Contain("分期拨付").And.Contain("眼下没有");
        (await offices.ReadAsync(Community, $"/accounts/project-{number}")).Should().Contain("余额\n0 元").And.Contain("-");
        (await offices.ReadAsync(Community, "/ledgers/fund-project/main")).Should().Contain(number).And.Contain("60,000 元").And.Contain("28,000 元");
        (await offices.ReadAsync("auditor", $"/cases/{number}/path")).Should().Contain("项目评审").And.Contain("前置议事").And.Contain("实施和验收");
    }

    private static async Task PlanAsync(Offices offices, LiveCounty county, string number)
    {
        await offices.DoAsync(Branch, number, "先行处置", ("safetyMeasure", "设临时围挡"));
        await offices.DoAsync(
            Branch, number, "有事来聊", ("meetingDate", Day(county, 0)), ("meetingAttendees[0].who", "红邻书记"), ("meetingAttendees[1].who", "党员代表24人"), ("meetingMinutes", "同意修复，党员出工"));
        await offices.DoAsync(
            Branch, number, "拟订方案", ("projectTitle", "围墙修复"), ("projectClass", "repair"), ("projectContent", "新建20米围墙"), ("projectResult", "小区恢复封闭"),
            ("projectCost", "28000"), ("quotes", "供应商,报价\n甲公司,60000\n乙公司,63000\n丙公司,58000"), ("budgetRows", "来源,金额\n社区基金,15000\n公共收益,13000"),
            ("fundKind", "public"), ("revenueMatter", "likeForLikeRepair"), ("projectMonths", "2"), ("volunteers", "24"));
    }

    private static async Task ReviewAsync(Offices offices, LiveCounty county, string number)
    {
        await offices.DoAsync(
            Secretary, number, "定评审组", ("panel", "fund-member1,fund-member2,fund-member3,fund-member4,fund-member5"), ("recusals[0].member", Recused), ("recusals[0].reason", "供应商亲属"));
        (await offices.ReadAsync(Recused, "/inbox")).Should().NotContain(number, "who is recused has no vote");
        for (var member = 1; member <= 4; member++)
        {
            await offices.DoAsync($"fund-member{member}", number, "评审表决", ("ballotChoice", "for"), ("ballotScore", "85"), ("ballotReason", "急需，造价低于市价一半"));
        }

        await county.PassAsync(TimeSpan.FromDays(8));
        await offices.DoAsync(Secretary, number, "结论", ("reviewResult", "approved"));
    }

    private static async Task RaiseAsync(Offices offices, LiveCounty county, string number)
    {
        await offices.DoAsync("charity", number, "募捐方案备案", ("planNumber", "备2026-01"), ("planCarrier", "县慈善总会"));
        await county.PassAsync(TimeSpan.FromDays(11));
        await offices.DoAsync(Secretary, number, "登记捐款", ("donors[0].persons", "31"), ("donors[0].amount", "10000"));
        (await offices.TryAsync("charity", number, "配捐", ("matchPercent", "55"))).Should().Contain("配捐比例为10%至50%（目录 E2），填写的是55%");
        await offices.CorrectAsync("charity", ("matchPercent", "50"));
        (await offices.ReadAsync(Community, $"/accounts/project-{number}")).Should().Contain("余额\n15,000 元", "exactly what the plan expects of the fund");
    }

    private static async Task SpendRevenueAsync(Offices offices, LiveCounty county, string number)
    {
        await offices.DoAsync(
            Owners, number, "清点并提出", ("assemblyMatter", "likeForLikeRepair"), ("assemblyText", "围墙修复"), ("assetLedger", "公共停车位租金台账"), ("incomeAmount", "20000"), ("incomeSource", "停车位租金"));
        await offices.DoAsync("qingshi-office", number, "核对收入", ("incomeConfirmed", "20000"));
        await offices.DoAsync(Branch, number, "前置研究", ("partyDecision", "pass"));
        await offices.DoAsync(
            Owners, number, "召集业主大会", ("callDecision", "hold"), ("noticeGivenOn", Day(county, 0)), ("heldOn", Day(county, 15)),
            ("roll", "房号,面积（平方米）\n" + string.Concat(Enumerable.Range(1, 30).Select(i => $"{i},100\n"))));
        await county.PassAsync(TimeSpan.FromDays(15));
        await offices.DoAsync(
            "hongfeng-residents", number, "登记选票", ("ballots", "房号,意见\n" + string.Concat(Enumerable.Range(1, 20).Select(i => $"{i},{(i <= 16 ? "同意" : "反对")}\n"))));

        await offices.DoAsync(
            Owners, number, "申请", ("revenuePurpose", "围墙修复"), ("revenueAmount", "13000"), ("revenueQuotes[0].supplier", "丙公司"), ("revenueQuotes[0].amount", "58000"));
        await county.PassAsync(TimeSpan.FromDays(3));
        await offices.DoAsync(Community, number, "审核", ("reviewDecision", "approve"));
        (await offices.ReadAsync(Community, $"/accounts/project-{number}")).Should().Contain("余额\n15,000 元", "no revenue is paid before the sub-district approved");
        await offices.DoAsync("qingshi-committee", number, "审批", ("approvalDecision", "approve"));
        await offices.DoAsync("qingshi-office", number, "支付", ("paymentVoucher", "2026-001"));
        await offices.DoAsync(Owners, number, "交票据", ("receiptAmount", "13000"), ("receiptText", "发票 001"));
    }

    private static async Task BuildAsync(Offices offices, string number)
    {
        await offices.DoAsync(Secretary, number, "拨首笔", ("payee", "丙公司"), ("spendPurpose", "围墙修复"));
        await offices.DoAsync(Branch, number, "实施进度", ("progressNote", "过半"), ("progressSpent", "16800"), ("labourHours", "96"));
        await offices.DoAsync(Secretary, number, "拨第二笔", ("spendPurpose", "围墙修复"));
        await offices.DoAsync(Branch, number, "报完工", ("finishNote", "墙长20米"), ("beneficiaries", "300"));
        await offices.DoAsync(
            "acceptance", number, "验收", ("quantityOk", "true"), ("budgetOk", "true"), ("safetyOk", "true"), ("acceptanceMembers", "申请方、社区、居民代表、审计"), ("acceptanceResult", "accepted"));
        await offices.DoAsync(Secretary, number, "拨尾款", ("spendPurpose", "围墙修复"));
        await offices.DoAsync(Secretary, number, "结余处理", ("settleTo", "fund"));
    }

    private static string Day(LiveCounty county, int days) =>
        county.Clock.Now.ToUtc().ToOffset(TimeSpan.FromHours(8)).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
