using CaseFlow.Cases;
using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.Votes;
using CaseFlow.Runtime.UseCases.Demands;
using static CaseFlow.Workflows.Tests.FundSteps;

namespace CaseFlow.Workflows.Tests;

/// <summary>Catalogue E2 to E5: what becomes of a project, its money and its works where a decision goes against them.</summary>
public sealed class FundTurnsTests
{
    private static readonly string[] Fund = ["fund-project", "fund-review", "fund-raising", "fund-works", "owners-assembly-prior-review", "public-revenue-approval"];

    [Fact]
    public async Task A_plan_that_is_no_cheaper_than_the_market_or_names_a_source_twice_goes_back_to_the_applicant_with_the_reason()
    {
        await using var county = await County.OpenWithCalendarsOf(Fund);
        var demand = await BeginAsync(county, hazard: false);
        (await county.RefusalOf("jinxiu-branch", demand, "Task_Meeting", ("meetingDate", "2026-03-02"), ("meetingMinutes", "无人到会")))
            .Fields.Should().ContainSingle("nobody was at the meeting").Which.Field.Should().Be("meetingAttendees");
        (await county.CaseOf(demand)).Meetings.Should().BeEmpty();
        await MeetAsync(county, demand);
        var plan = Plan("围墙修复", 28_000, "public", 2, serves: false);
        await county.Complete(demand, "Task_Plan", [.. plan, .. Sources(15_000, 13_000), .. MoneySteps.Quotes("quotes", ("甲", 28_000), ("乙", 27_000), ("丙", 60_000))]);
        (await ProblemAsync(county, demand)).Should().Be("造价不低于市场基准价", "the median quote is 28,000");
        await county.Complete(demand, "Task_Plan", [.. plan, .. Sources(15_000, 12_000)]);
        (await ProblemAsync(county, demand)).Should().Be("各来源之和与造价不符");
        await county.Complete(demand, "Task_Plan", [.. plan, .. Sources(15_000, 13_000).Where(v => v.Name != "budgetRows[1].source"), ("budgetRows[1].source", "fund")]);
        (await ProblemAsync(county, demand)).Should().Be("同一来源只写一行");

        var back = await county.CaseOf(demand);
        back.Tasks.Should().ContainSingle().Which.Role.Should().Be("compound-branch");
        back.Votes.Should().BeEmpty("no panel has seen it");
    }

    [Fact]
    public async Task Money_that_falls_short_is_raised_again_and_matched_by_at_most_half_of_all_that_was_raised()
    {
        await using var county = await County.OpenWithCalendarsOf(Fund);
        var demand = await ApprovedAsync(county, "public", months: 2);
        await RaiseAsync(county, demand, [("", "31", 2_000)]);
        var low = await county.RefusalOf("charity", demand, "Task_Match", ("matchPercent", "9"));
        (low.Code, low.Arguments["rate"], low.Arguments["min"], low.Arguments["max"]).Should().Be((AccountCodes.MatchRate, "9%", "10%", "50%"));
        await county.Complete(demand, "Task_Match", ("matchPercent", "50"));
        var project = $"project-{demand.Number}";
        (await county.CaseOf(demand)).Tasks.Should().ContainSingle("3,000 of 6,000").Which.Element.Should().Be("Task_Shortfall");

        await county.Complete(demand, "Task_Shortfall", ("shortfallDecision", "raise"), ("shortfallReason", "继续募集"));
        await RaiseAsync(county, demand, [("某公司", "", 2_000)]);
        var high = await county.RefusalOf("charity", demand, "Task_Match", ("matchPercent", "55"));
        (high.Code, high.Arguments["rate"], high.Arguments["max"]).Should().Be((AccountCodes.MatchRate, "55%", "50%"));
        (await county.BalanceOf(project)).Should().Be(500_000, "a refused match moves nothing");
        await county.Complete(demand, "Task_Match", ("matchPercent", "50"));

        var funded = await county.CaseOf(demand);
        funded.Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_First");
        funded.Donations.Sum(d => d.AmountFen).Should().Be(400_000);
        funded.Matches.Select(m => m.AmountFen).Should().Equal(100_000, 100_000);
        (await county.BalanceOf(project)).Should().Be(600_000);
    }

    [Fact]
    public async Task Works_that_are_unsafe_are_not_accepted_whatever_is_filled_in_and_short_projects_owe_no_quarterly_report()
    {
        await using var county = await County.OpenWithCalendarsOf(Fund);
        var demand = await ApprovedAsync(county, "coBuild", months: 2);
        await county.Complete(demand, "Task_CoBuild", ("operator", "快充公司"), ("resource", "充电桩场地"), ("incomeShare", "30"), ("operatorAmount", "6000"));
        await county.Complete(demand, "Task_First", ("payee", "砖石公司"), ("spendPurpose", "楼道照明"));
        await county.Pass(TimeSpan.FromDays(93));
        (await county.CaseOf(demand)).Tasks.Should().ContainSingle("a project of two months reports at its end").Which.Element.Should().Be("Task_Progress");
        await county.Complete(demand, "Task_Progress", ("progressNote", "过半"), ("progressSpent", "3000"));
        await county.Complete(demand, "Task_Second", ("payee", "砖石公司"), ("spendPurpose", "楼道照明"));
        await county.Complete(demand, "Task_Finish", ("finishNote", "完工"), ("beneficiaries", "300"));
        (await county.CompletionRefused("jinxiu-branch", demand, "Task_Accept", Acceptance("accepted"))).Should().Be("case.task.not-eligible", "who built it does not accept it");

        (string, string)[] unsafely = [.. Acceptance("accepted").Where(v => v.Name is not ("safetyOk" or "acceptanceNote")), ("safetyOk", "false")];
        (await county.RefusalOf("acceptance", demand, "Task_Accept", unsafely)).Fields.Should().ContainSingle("what is wrong is said").Which.Field.Should().Be("acceptanceNote");
        await county.Complete(demand, "Task_Accept", [.. unsafely, ("acceptanceNote", "线路裸露")]);

        var rectifying = await county.CaseOf(demand);
        rectifying.Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_Rectify");
        rectifying.Tranches.Sum(t => t.AmountFen).Should().Be(540_000, "the last tenth waits");
        await county.Complete(demand, "Task_Rectify", ("finishNote", "已套管"));
        await county.Complete(demand, "Task_Accept", Acceptance("accepted"));
        (await county.Open(demand, "Task_Last")).Role.Should().Be("fund-secretary");
    }

    [Fact]
    public async Task A_long_project_that_fails_its_midterm_check_gets_no_second_payment_until_it_is_put_right()
    {
        await using var county = await County.OpenWithCalendarsOf(Fund);
        var demand = await ApprovedAsync(county, "coBuild", months: 7);
        await county.Complete(demand, "Task_CoBuild", ("operator", "快充公司"), ("resource", "充电桩场地"), ("incomeShare", "30"), ("operatorAmount", "6000"));
        await county.Complete(demand, "Task_First", ("payee", "砖石公司"), ("spendPurpose", "楼道照明"));
        await county.Complete(demand, "Task_Progress", ("progressNote", "滞后"), ("progressSpent", "500"));
        (await county.RefusalOf("fund-secretary", demand, "Task_Midterm", ("midtermResult", "rectify"))).Fields.Should().ContainSingle().Which.Field.Should().Be("midtermNote");
        await county.Complete(demand, "Task_Midterm", ("midtermResult", "rectify"), ("midtermNote", "进度不足三成"));

        var again = await county.CaseOf(demand);
        again.Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_Progress");
        again.Tranches.Should().ContainSingle();
        await county.Complete(demand, "Task_Progress", ("progressNote", "已赶上"), ("progressSpent", "3000"));
        await county.Complete(demand, "Task_Midterm", ("midtermResult", "pass"));
        await county.Complete(demand, "Task_Second", ("payee", "砖石公司"), ("spendPurpose", "楼道照明"));
        (await county.CaseOf(demand)).Tranches.Select(t => t.AmountFen).Should().Equal(360_000, 180_000);
    }

    [Fact]
    public async Task A_revenue_part_that_the_sub_district_rejects_leaves_the_project_short_and_what_was_raised_is_divided_as_agreed()
    {
        await using var county = await County.OpenWithCalendarsOf(Fund);
        var demand = await BeginAsync(county, hazard: false);
        await PlanWallAsync(county, demand, fund: 15_000);
        await ReviewAsync(county, demand, recused: null);
        await RaiseAsync(county, demand, [("某公司", "", 10_000)]);
        await county.Complete(demand, "Task_Match", ("matchPercent", "50"));
        await county.Propose(demand, "likeForLikeRepair", "围墙修复", 20_000, 13_000, "project");
        await county.Complete(demand, "Task_Deliberate", ("partyDecision", "pass"));
        await county.CallAssembly(demand, 30, 100);
        await county.Ballots(demand, 30, 0);
        await county.Complete(demand, "Task_Apply", MoneySteps.Application("围墙修复", 13_000, "某人", ("砖石公司", 58_000)));
        await county.Complete(demand, "Task_Review", ("reviewDecision", "approve"));
        await county.Complete(demand, "Task_Approve", ("approvalDecision", "reject"), ("approvalOpinion", "可用维修资金"));

        var rejected = await county.CaseOf(demand);
        rejected.Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_Shortfall", "the project goes on without it");
        rejected.Applications.Should().ContainSingle().Which.State.Should().Be(MoneyState.Rejected);
        (await county.BalanceOf(MoneySteps.Revenue)).Should().Be(2_000_000);
        (await county.BalanceOf($"project-{demand.Number}")).Should().Be(1_500_000);

        await county.Complete(demand, "Task_Shortfall", ("shortfallDecision", "end"), ("shortfallReason", "资金不足"));
        (string, string)[] Shares(string rest) => [("settleTo", "several"), ("settleShares", $$"""[{"to":"donors","percent":"66.67"},{"to":"fund","percent":"{{rest}}"}]""")];
        (await county.RefusalOf("fund-secretary", demand, "Task_Settle", Shares("33.33"))).Fields.Should().ContainSingle("a division is agreed").Which.Field.Should().Be("settleAgreement");
        var below = await county.RefusalOf("fund-secretary", demand, "Task_Settle", [.. Shares("23.33"), ("settleAgreement", "与捐赠单位约定")]);
        (below.Code, below.Arguments["sum"]).Should().Be((AccountCodes.SettleShares, "90%"));
        await county.Complete(demand, "Task_Settle", [.. Shares("33.33"), ("settleAgreement", "与捐赠单位约定")]);

        var settled = await county.CaseOf(demand);
        settled.Settlements.Select(p => p.AmountFen).Should().Equal(1_000_050, 499_950);
        settled.Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_Disclose");
        (await county.BalanceOf("fund-jinxiu")).Should().Be(499_950);
    }

    [Fact]
    public async Task A_project_that_revenue_alone_pays_is_neither_raised_nor_matched_and_ends_where_the_owners_drop_it()
    {
        await using var county = await County.OpenWithCalendarsOf(Fund);
        var demand = await BeginAsync(county, hazard: false);
        await PlanWallAsync(county, demand, fund: 0);
        await ReviewAsync(county, demand, recused: null);
        (await county.CaseOf(demand)).Tasks.Should().ContainSingle("nothing is raised").Which.Element.Should().Be("Task_Propose");
        await county.Propose(demand, "likeForLikeRepair", "围墙修复", 30_000, 28_000, "project");
        await county.Complete(demand, "Task_Deliberate", ("partyDecision", "pass"));
        await county.Complete(demand, "Task_Call", ("callDecision", "drop"));
        await county.Complete(demand, "Task_Shortfall", ("shortfallDecision", "end"), ("shortfallReason", "业主不再开会"));
        await county.Complete(demand, "Task_Settle", ("settleTo", "fund"));
        await county.Complete(demand, "Task_Disclose", Disclosure("项目终止，未募集，未使用资金"));

        var closed = await county.CaseOf(demand);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Donations.Should().BeEmpty();
        closed.Votes.Should().OnlyContain(v => v.Id == "review", "no assembly was called");
        (await county.BalanceOf(MoneySteps.Revenue)).Should().Be(3_000_000);
    }

    [Fact]
    public async Task A_panel_in_which_too_few_agree_cannot_have_its_refusal_turned_round_and_the_applicant_is_told()
    {
        await using var county = await County.OpenWithCalendarsOf(Fund);
        var demand = await BeginAsync(county, hazard: false);
        await PlanWallAsync(county, demand, fund: 28_000 - 1);
        await county.Complete(demand, "Task_Panel", Panel("fund-member5"));
        foreach (var (member, choice) in Members[..4].Zip(["for", "for", "abstain", "abstain"]))
        {
            await BallotAsync(county, demand, member, choice);
        }

        var counted = await county.CaseOf(demand);
        counted.FindVote("review")!.Result!.Outcome.Should().Be(VoteOutcome.Failed, "two of four are not two thirds");
        counted.Notices.Should().BeEmpty("what did not pass is not put on notice");
        await county.Complete(demand, "Task_Conclude", ("reviewResult", "rejected"), ("reviewNotes", "效益不足"));
        await county.Pass(TimeSpan.Zero);

        var closed = await county.CaseOf(demand);
        (closed.Status, closed.Outcome!.Kind).Should().Be((CaseStatus.Closed, OutcomeKind.NotFeasible));
        (await county.ToldBy("jinxiu-branch", "project-rejected")).Should().Equal("效益不足");
    }

    private static async Task<string?> ProblemAsync(County county, DemandReceipt demand) =>
        (await county.Ask(new Runtime.UseCases.Tasks.GetTask("jinxiu-branch", (await county.Open(demand, "Task_Plan")).Id))).Form!.Fields.Single(f => f.Name == "planProblem").Value;

    /// <summary>A project of 6,000 yuan that the panel approved; its money is not raised yet.</summary>
    private static async Task<DemandReceipt> ApprovedAsync(County county, string kind, int months)
    {
        var demand = await BeginAsync(county, hazard: false);
        await MeetAsync(county, demand);
        await county.Complete(demand, "Task_Plan", [.. Plan("楼道照明", 6_000, kind, months, serves: false), ("budgetRows[0].source", "fund"), ("budgetRows[0].amount", "6000")]);
        await ReviewAsync(county, demand, recused: null);
        return demand;
    }
}
