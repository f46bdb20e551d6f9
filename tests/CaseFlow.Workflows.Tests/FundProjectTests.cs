using CaseFlow.Cases;
using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.Votes;
using CaseFlow.Runtime.UseCases.Ledgers;
using static CaseFlow.Workflows.Tests.FundSteps;

namespace CaseFlow.Workflows.Tests;

/// <summary>Catalogue E2 to E5, scenarios W5 and W5b: the wall and the riders' meals, and what would have happened otherwise.</summary>
public sealed class FundProjectTests
{
    [Fact]
    public async Task The_wall_is_built_from_donations_their_match_and_revenue_and_closes_only_once_disclosed()
    {
        await using var county = await County.OpenAsync();
        var demand = await BeginAsync(county, hazard: true);
        await county.Complete(demand, "Task_Safety", ("safetyMeasure", "设临时围挡"));
        await PlanWallAsync(county, demand, fund: 15_000);
        await ReviewAsync(county, demand, recused: "fund-member5");

        var account = $"project-{demand.Number}";
        (await county.CaseOf(demand)).Tasks.Select(t => t.Element).Should().BeEquivalentTo(["Task_Plan", "Task_Propose"], "raising and the revenue part run side by side");
        await RaiseAsync(county, demand, [("", "31", 10_000)]);
        (await county.CompletionRefused("charity", demand, "Task_Match", ("matchPercent", "55"))).Should().Be(AccountCodes.MatchRate);
        await county.Complete(demand, "Task_Match", ("matchPercent", "50"));
        (await county.BalanceOf(account)).Should().Be(1_500_000, "exactly what the plan expects of the fund");

        await county.Propose(demand, "likeForLikeRepair", "围墙修复", 20_000, 13_000, account);
        await county.Complete(demand, "Task_Deliberate", ("partyDecision", "pass"));
        await county.CallAssembly(demand, 30, 100);
        await county.Ballots(demand, 16, 4);
        (await county.CompletionRefused("jinxiu-owners", demand, "Task_Apply", MoneySteps.Application("围墙修复", 19_000, "某人", ("砖石公司", 58_000))))
            .Should().Be(AccountCodes.SourcesDiffer, "the owners voted on 13,000");
        await county.Complete(demand, "Task_Apply", MoneySteps.Application("围墙修复", 13_000, "某人", ("砖石公司", 58_000)));
        await county.Pass(TimeSpan.FromDays(3));
        await county.Complete(demand, "Task_Review", ("reviewDecision", "approve"));
        (await county.BalanceOf(account)).Should().Be(1_500_000, "no revenue is paid before the sub-district approved");
        await county.Complete(demand, "Task_Approve", ("approvalDecision", "approve"));
        await county.PayAndReceipt(demand, 13_000);
        (await county.BalanceOf(account)).Should().Be(2_800_000);

        await WorkAsync(county, demand, "围墙修复");
        await county.Complete(demand, "Task_Accept", Acceptance("accepted"));
        await county.Complete(demand, "Task_Last", ("payee", "砖石公司"), ("spendPurpose", "围墙修复"));
        (await county.BalanceOf(account)).Should().Be(0);
        await county.Complete(demand, "Task_Settle", ("settleTo", "fund"));
        (await county.CompletionRefused("hongfeng-secretary", demand, "Task_Disclose", Disclosure("围墙已修好")))
            .Should().Be(RecordCodes.CloseNotDisclosed);
        await county.Complete(demand, "Task_Disclose", Disclosure("募集10,000元，配捐5,000元，公共收益13,000元，使用28,000元，结余0元"));

        var closed = await county.CaseOf(demand);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Measures.Should().ContainSingle().Which.Kind.Should().Be(MeasureKind.Temporary);
        closed.Meetings.Should().ContainSingle();
        var (review, assembly) = (closed.FindVote("review")!, closed.FindVote("assembly")!);
        review.Recusals.Should().ContainSingle().Which.Voter.Should().Be("fund-member5");
        review.Tally.ForHeads.Should().Be(4);
        assembly.Rule.Should().Be(VoteRule.Ordinary, "like-for-like repair");
        var cost = closed.Tranches.Sum(t => t.AmountFen);
        (cost * 2).Should().BeLessThan(6_000_000, "less than half of the base price");
        cost.Should().Be(closed.Donations.Sum(d => d.AmountFen) + closed.Matches.Sum(m => m.AmountFen) + closed.Applications.Sum(a => a.PaidFen));
        closed.Tranches.Select(t => t.AmountFen).Should().Equal(1_680_000, 840_000, 280_000);
        closed.Notices.Select(n => n.Kind).Should().Contain("publicNotice");
        closed.Notices[^1].Channels.Should().Equal("noticeBoard", "weChat");

        var figures = (await county.Ask(new GetIndicators("yunxi-leader", new FigureFilter(FigurePeriod.Of(FigurePeriodKind.Month, county.Today())))))
            .Figures.Where(f => f.Mechanism == "fund-project").ToDictionary(f => f.Definition.Id, f => f.Counted);
        figures["fund-matched-ratio"].Should().Be(new Fraction(1, 1));
        figures["fund-matched-money"].Should().Be(new Fraction(500_000, 1));
        figures["fund-on-time"].Should().Be(new Fraction(1, 1));
        figures["fund-disclosure"].Should().Be(new Fraction(1, 1));
        figures["fund-beneficiaries"].Should().Be(new Fraction(300, 1));
        (string Mechanism, string Column, string Value)[] rows =
        [
            ("fund-project", "base", "6000000"), ("fund-review", "recused", "1"), ("fund-raising", "matched", "500000"), ("fund-works", "paid", "2800000"),
            ("public-revenue-approval", "amount", "1300000"), ("owners-assembly-prior-review", "result", "passed"),
        ];
        foreach (var (mechanism, column, value) in rows)
        {
            (await county.Ask(new GetLedger("yunxi-leader", mechanism, "main"))).Rows.Should().ContainSingle(mechanism).Which.Cells.Should().Contain(column, value);
        }
    }

    [Fact]
    public async Task Meals_for_riders_are_given_for_one_purpose_checked_for_safety_and_reported_each_quarter()
    {
        await using var county = await County.OpenAsync();
        var demand = await BeginAsync(county, hazard: false);
        await MeetAsync(county, demand);
        await county.Complete(demand, "Task_Plan", [.. Plan("骑手暖心餐", 500_000, "directed", 12, serves: true), ("budgetRows[0].source", "fund"), ("budgetRows[0].amount", "500000")]);
        await ReviewAsync(county, demand, recused: null);
        await county.Complete(demand, "Task_Directed", [.. Enumerable.Range(0, 15).SelectMany(i => new[]
        {
            ($"donors[{i}].donor", $"爱心企业{i + 1}"), ($"donors[{i}].amount", "33400"), ($"donors[{i}].purpose", Meals),
        })]);

        (await county.CompletionRefused("fund-secretary", demand, "Task_First", ("payee", "供餐点"), ("spendPurpose", "围墙修复"))).Should().Be(AccountCodes.PurposeOutside);
        await county.Complete(demand, "Task_First", ("payee", "供餐点"), ("spendPurpose", Meals));
        await county.Complete(demand, "Task_FoodPrepare", ("foodStations", "东关、西关供餐点"));
        (await county.CaseOf(demand)).Tasks.Should().ContainSingle("nothing is served or accepted without the check").Which.Unit.Should().Be("market-supervision");
        await county.Complete(demand, "Task_FoodCheck", ("foodPassed", "false"), ("foodNote", "一处健康证过期"));
        await county.Complete(demand, "Task_FoodPrepare", ("foodStations", "东关、西关供餐点"));
        await county.Complete(demand, "Task_FoodCheck", ("foodPassed", "true"));

        for (var quarter = 1; quarter <= 4; quarter++)
        {
            await county.Pass(TimeSpan.FromDays(92));
            await county.Complete(demand, "Task_Report", ("reportText", $"第{quarter}季度：募集501000元，供餐正常"), ("donorsTold", "15"));
            if (quarter == 2)
            {
                await county.Complete(demand, "Task_Progress", ("progressNote", "运行正常"), ("progressSpent", "250000"));
                await county.Complete(demand, "Task_Midterm", ("midtermResult", "pass"));
                await county.Complete(demand, "Task_Second", ("payee", "供餐点"), ("spendPurpose", Meals));
            }
        }

        await county.Complete(demand, "Task_Finish", ("finishNote", "运行12个月"), ("beneficiaries", "1200"));
        await county.Complete(demand, "Task_Accept", Acceptance("accepted"));
        await county.Complete(demand, "Task_Last", ("payee", "供餐点"), ("spendPurpose", Meals));
        (await county.CompletionRefused("fund-secretary", demand, "Task_Settle", ("settleTo", "fund"))).Should().Be(AccountCodes.SettleAgreement);
        await county.Complete(demand, "Task_Settle", ("settleTo", "fund"), ("settleAgreement", "与15家单位约定，结余用于社区助老"));
        await county.Complete(demand, "Task_Disclose", Disclosure("募集501000元，使用500000元，结余1000元按约定转入社区基金"));

        var closed = await county.CaseOf(demand);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Donations.Should().ContainSingle().Which.Gifts.Should().HaveCount(15);
        closed.Donations[0].AmountFen.Should().Be(50_100_000);
        closed.Matches.Should().BeEmpty("only public raising is matched");
        closed.Notices.Count(n => n.Kind == "disclosure" && n.Text.Contains("告知捐赠单位（家）：15", StringComparison.Ordinal)).Should().Be(4);
        closed.Settlements.Should().ContainSingle().Which.AmountFen.Should().Be(100_000);
        (await county.BalanceOf("fund-jinxiu")).Should().Be(100_000);
    }

    [Fact]
    public async Task A_recused_member_has_no_vote_nobody_votes_twice_and_what_the_panel_refuses_is_not_built()
    {
        await using var county = await County.OpenAsync();
        var demand = await BeginAsync(county, hazard: false);
        await PlanWallAsync(county, demand, fund: 15_000);
        (await county.CompletionRefused("fund-secretary", demand, "Task_Panel", ("panel", string.Join(',', Members[..4])))).Should().Be(VoteCodes.PanelSize);
        await county.Complete(demand, "Task_Panel", Panel("fund-member5"));
        (await county.CaseOf(demand)).Tasks.Select(t => t.Person).Should().BeEquivalentTo(Members[..4], "a recused member has no ballot");
        (await county.CompletionRefused("fund-member5", demand, "Task_Ballot", Ballot("for"))).Should().Be("case.task.not-eligible");
        await BallotAsync(county, demand, "fund-member1", "for");
        (await county.CompletionRefused("fund-member1", demand, "Task_Ballot", Ballot("for"))).Should().Be("case.task.not-eligible", "the other ballots are the others'");
        await BallotAsync(county, demand, "fund-member2", "for");
        await BallotAsync(county, demand, "fund-member3", "against");
        await BallotAsync(county, demand, "fund-member4", "recuse");

        var counted = await county.CaseOf(demand);
        counted.FindVote("review")!.Result!.Outcome.Should().Be(VoteOutcome.Passed, "two of three is two thirds");
        counted.FindVote("review")!.Recusals.Select(r => r.Voter).Should().Equal("fund-member5", "fund-member4");
        counted.Tasks.Should().BeEmpty("the public notice runs for 5 working days");
        await county.Pass(TimeSpan.FromDays(8));
        await county.Complete(demand, "Task_Conclude", ("reviewResult", "revise"), ("reviewNotes", "居民对高度有异议"));
        await PlanWallAsync(county, demand, fund: 15_000, again: true);
        await county.Complete(demand, "Task_Panel", Panel("fund-member5"));
        foreach (var (member, choice) in Members[..4].Zip(["for", "for", "against", "against"]))
        {
            await BallotAsync(county, demand, member, choice);
        }

        await county.Complete(demand, "Task_Conclude", ("reviewResult", "approved"));
        await county.Complete(demand, "Task_Conclude", ("reviewResult", "rejected"), ("reviewNotes", "未过三分之二"));
        var closed = await county.CaseOf(demand);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Outcome!.Kind.Should().Be(OutcomeKind.NotFeasible, "what the panel refused cannot be approved by hand");
        closed.Donations.Should().BeEmpty();
    }

    [Fact]
    public async Task Where_owners_refuse_the_revenue_part_the_project_ends_and_gives_back_what_was_raised()
    {
        await using var county = await County.OpenAsync();
        var demand = await BeginAsync(county, hazard: false);
        await MeetAsync(county, demand);
        var plan = Plan("围墙修复", 28_000, "public", 2, serves: false);
        await county.Complete(demand, "Task_Plan", [.. plan, .. Sources(15_000, 12_000)]);
        (await county.Open(demand, "Task_Plan")).Should().NotBeNull("sources that do not sum to the cost go back");
        await county.Complete(demand, "Task_Plan", [.. plan, .. Sources(15_000, 13_000), .. MoneySteps.Quotes("quotes", ("甲", 28_000), ("乙", 27_000), ("丙", 29_000))]);
        (await county.Open(demand, "Task_Plan")).Should().NotBeNull("a cost that is not below the market goes back");
        await county.Complete(demand, "Task_Plan", [.. plan, .. Sources(15_000, 13_000)]);
        await ReviewAsync(county, demand, recused: null);
        await RaiseAsync(county, demand, [("某公司", "", 10_000)]);
        await county.Complete(demand, "Task_Match", ("matchPercent", "50"));
        await county.Propose(demand, "likeForLikeRepair", "围墙修复", 0, 13_000, "project");
        await county.Complete(demand, "Task_Deliberate", ("partyDecision", "drop"), ("partyOpinion", "另筹资金"));

        (await county.CaseOf(demand)).Tasks.Should().ContainSingle("prior review refused, so the money falls short").Which.Element.Should().Be("Task_Shortfall");
        await county.Complete(demand, "Task_Shortfall", ("shortfallDecision", "end"), ("shortfallReason", "资金不足"));
        await county.Complete(demand, "Task_Settle", ("settleTo", "donors"));
        await county.Complete(demand, "Task_Disclose", Disclosure("募集10000元，配捐5000元，项目终止，全部退回"));

        var closed = await county.CaseOf(demand);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Settlements.Should().ContainSingle().Which.AmountFen.Should().Be(1_500_000);
        closed.Tranches.Should().BeEmpty();
    }

    [Fact]
    public async Task Works_that_are_not_accepted_are_put_right_twice_at_most_and_the_last_part_is_not_paid()
    {
        await using var county = await County.OpenAsync();
        var demand = await BeginAsync(county, hazard: false, "jinxiu-b1");
        await MeetAsync(county, demand);
        await county.Complete(demand, "Task_Plan", [.. Plan("楼道照明", 6_000, "coBuild", 2, serves: false), ("budgetRows[0].source", "fund"), ("budgetRows[0].amount", "6000")]);
        await ReviewAsync(county, demand, recused: null);
        await county.Complete(demand, "Task_CoBuild", ("operator", "快充公司"), ("resource", "充电桩场地"), ("incomeShare", "30"), ("operatorAmount", "6000"));
        await WorkAsync(county, demand, "楼道照明");
        await county.Complete(demand, "Task_Accept", Acceptance("rectify"));
        await county.Complete(demand, "Task_Rectify", ("finishNote", "已更换灯具"));
        await county.Complete(demand, "Task_Accept", Acceptance("rectify"));
        await county.Pass(TimeSpan.FromDays(31));
        await county.Complete(demand, "Task_Accept", Acceptance("rectify"));

        await county.Complete(demand, "Task_Settle", ("settleTo", "fund"), ("settleAgreement", "转回社区基金"));
        await county.Complete(demand, "Task_Disclose", Disclosure("募集6000元，使用5400元，尾款600元不付"));
        var closed = await county.CaseOf(demand);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Tranches.Should().HaveCount(2);
        closed.Settlements.Should().ContainSingle().Which.AmountFen.Should().Be(60_000);
        (await county.BalanceOf("fund-jinxiu")).Should().Be(60_000, "a building's money is that of its compound");
    }
}
