using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.Votes;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Demands;

namespace CaseFlow.Workflows.Tests;

/// <summary>Catalogue C6 and C7: what becomes of a proposal, a vote and an application where a decision goes against them.</summary>
public sealed class PublicRevenueTurnsTests
{
    private const string Owner = "jinxiu-owners";
    private const string Approval = "public-revenue-approval";
    private const string Review = "owners-assembly-prior-review";

    [Fact]
    public async Task What_the_community_returns_goes_back_to_the_committee_and_a_rejection_of_the_sub_district_ends_it_with_its_reason()
    {
        await using var county = await County.OpenWithCalendarsOf(Approval, Review);
        var demand = await VotedAsync(county, income: 50_000, spend: 10_000);
        await county.Complete(demand, "Task_Apply", MoneySteps.Application("划车位", 10_000, "路达公司", ("路达公司", 10_000)));
        (await county.RefusalOf("hongfeng-secretary", demand, "Task_Review", ("reviewDecision", "return"))).Fields.Should().ContainSingle("a return says why").Which.Field.Should().Be("reviewOpinion");
        await county.Complete(demand, "Task_Review", ("reviewDecision", "return"), ("reviewOpinion", "补两家报价"));

        var returned = await county.CaseOf(demand);
        returned.Tasks.Should().ContainSingle().Which.Role.Should().Be("owners-committee");
        returned.Applications.Should().ContainSingle().Which.State.Should().Be(MoneyState.Returned);

        await county.Complete(demand, "Task_Apply", MoneySteps.Application("划车位", 10_000, "路达公司", ("路达公司", 10_000), ("安通公司", 11_000)));
        await county.Complete(demand, "Task_Review", ("reviewDecision", "approve"));
        await county.Pass(TimeSpan.FromDays(8));
        (await county.CaseOf(demand)).Tasks.Should().ContainSingle("silence approves nothing").Which.Element.Should().Be("Task_Approve");
        (await county.ToldBy("governance", "revenue-overdue")).Should().ContainSingle().Which.Should().Contain("逾期不视为同意");
        await county.Complete(demand, "Task_Approve", ("approvalDecision", "reject"), ("approvalOpinion", "车位已够用"));
        await county.Pass(TimeSpan.Zero);

        var ended = await county.CaseOf(demand);
        ended.Status.Should().Be(CaseStatus.Closed);
        var application = ended.Applications.Should().ContainSingle().Subject;
        (application.State, application.Round, application.PaidFen).Should().Be((MoneyState.Rejected, 2, 0L));
        (await county.ToldBy(Owner, "revenue-rejected")).Should().Equal("车位已够用");
        (await county.BalanceOf(MoneySteps.Revenue)).Should().Be(5_000_000);
    }

    [Fact]
    public async Task What_the_account_cannot_pay_goes_back_to_the_committee_and_receipts_never_exceed_what_was_paid()
    {
        await using var county = await County.OpenWithCalendarsOf(Approval, Review);
        await county.Edit("thresholds", "c6-small-amount", "value", "20000");
        var demand = await county.Start(Approval, "jinxiu", "更换门禁", Owner, ("place", "jinxiu"), ("description", "更换门禁"));
        await county.ApplyAndApprove(demand, MoneySteps.Application("更换门禁", 8_000, "门禁公司", ("门禁公司", 8_000)));
        await county.Complete(demand, "Task_Pay", ("paymentVoucher", "2026-001"));
        await county.Pass(TimeSpan.Zero);

        var back = await county.CaseOf(demand);
        back.Tasks.Should().ContainSingle("the account is empty").Which.Element.Should().Be("Task_Apply");
        back.Applications.Should().ContainSingle().Which.PaidFen.Should().Be(0);
        (await county.ToldBy(Owner, "revenue-short")).Should().Equal("更换门禁");
        (await county.BalanceOf(MoneySteps.Revenue)).Should().Be(0);

        await VotedAsync(county, income: 30_000, spend: 0);
        await county.ApplyAndApprove(demand, MoneySteps.Application("更换门禁", 7_000, "门禁公司", ("门禁公司", 7_000)));
        await county.Complete(demand, "Task_Pay", ("paymentVoucher", "2026-002"));
        var over = await county.RefusalOf(Owner, demand, "Task_Receipts", ("receiptAmount", "7001"), ("receiptText", "发票 001"));
        (over.Code, over.Arguments["amount"], over.Arguments["paid"]).Should().Be((AccountCodes.ReceiptsOver, "7,001.00", "7,000.00"));
        await county.Complete(demand, "Task_Receipts", ("receiptAmount", "7000"), ("receiptText", "发票 001"));

        (await county.CaseOf(demand)).Status.Should().Be(CaseStatus.Closed);
        (await county.BalanceOf(MoneySteps.Revenue)).Should().Be(2_300_000);
    }

    [Fact]
    public async Task Within_the_limit_of_the_owners_no_vote_is_needed_but_both_decisions_are_and_a_running_case_keeps_its_limit()
    {
        await using var county = await County.OpenWithCalendarsOf(Approval);
        var before = await county.Start(Approval, "jinxiu", "更换门禁", Owner, ("place", "jinxiu"), ("description", "更换门禁"));
        await county.Edit("thresholds", "c6-small-amount", "value", "5000");
        var after = await county.Start(Approval, "jinxiu", "补路灯", Owner, ("place", "jinxiu"), ("description", "补路灯"));
        var small = MoneySteps.Application("补路灯", 5_000, "灯具公司", ("灯具公司", 5_000));

        (await county.RefusalOf(Owner, before, "Task_Apply", small)).Code.Should().Be(AccountCodes.VoteMissing, "its limit was 0 when it began");
        (await county.RefusalOf(Owner, after, "Task_Apply", MoneySteps.Application("补路灯", 5_001, "灯具公司", ("灯具公司", 5_001)))).Code.Should().Be(AccountCodes.VoteMissing);
        await county.Complete(after, "Task_Apply", small);

        var asked = await county.CaseOf(after);
        asked.Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_Review");
        asked.Applications.Should().ContainSingle().Which.Requires.Should().Equal("communityReview", "subdistrictApproval");
        await county.Complete(after, "Task_Review", ("reviewDecision", "reject"), ("reviewOpinion", "路灯在保修期内"));
        await county.Pass(TimeSpan.Zero);
        var rejected = await county.CaseOf(after);
        (rejected.Status, rejected.Applications.Single().State).Should().Be((CaseStatus.Closed, MoneyState.Rejected));
        (await county.ToldBy(Owner, "revenue-rejected")).Should().Equal("路灯在保修期内");
    }

    [Fact]
    public async Task Exactly_half_in_favour_is_not_more_than_half_so_no_money_is_asked_for()
    {
        await using var county = await County.OpenWithCalendarsOf(Review, Approval);
        var demand = await ToBallotsAsync(county, 20, 5_000);
        var twice = await county.RefusalOf("hongfeng-residents", demand, "Task_Ballots", ("ballots", BallotsOf("1", "1")));
        (twice.Code, twice.Arguments["voter"]).Should().Be((VoteCodes.VoterTwice, "1"));
        await county.Ballots(demand, 10, 10);

        var ended = await county.CaseOf(demand);
        var vote = ended.Votes.Should().ContainSingle().Subject;
        (vote.Result!.Outcome, vote.Tally.ForHeads, vote.Tally.Heads).Should().Be((VoteOutcome.Failed, 10, 20));
        ended.Notices.Should().ContainSingle().Which.Text.Should().StartWith("未通过。");
        ended.Applications.Should().BeEmpty();
        ended.Status.Should().Be(CaseStatus.Closed);
    }

    [Fact]
    public async Task After_a_void_vote_a_second_assembly_with_fresh_notice_decides()
    {
        await using var county = await County.OpenWithCalendarsOf(Review, Approval);
        var demand = await ToBallotsAsync(county, 50, 5_000);
        await county.Ballots(demand, 33, 0);
        (await county.CaseOf(demand)).Notices.Should().ContainSingle("66.0 % took part").Which.Text.Should().Contain("参与人数或面积不足");
        await county.CallAssembly(demand, 50, 100);
        await county.Ballots(demand, 34, 0);

        var passed = await county.CaseOf(demand);
        passed.Votes.Select(v => v.Result!.Outcome).Should().EndWith(VoteOutcome.Passed);
        passed.Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_Apply");
        await county.ApplyAndApprove(demand, MoneySteps.Application("划车位", 5_000, "路达公司", ("路达公司", 5_000)));
        await county.PayAndReceipt(demand, 5_000);
        (await county.BalanceOf(MoneySteps.Revenue)).Should().Be(4_500_000);
    }

    [Fact]
    public async Task A_secret_vote_about_rules_that_costs_nothing_asks_for_no_money()
    {
        await using var county = await County.OpenWithCalendarsOf(Review, Approval);
        var demand = await BeginAsync(county);
        await county.Propose(demand, "other", "修订停车管理规约", 0, 0, "");
        await county.Complete(demand, "Task_Deliberate", ("partyDecision", "pass"));
        var roll = string.Join(',', Enumerable.Range(1, 6).Select(i => $"{{\"voter\":\"{i}\",\"area\":\"100\"}}"));
        await county.Complete(
            demand, "Task_Call", ("callDecision", "hold"), ("noticeGivenOn", MoneySteps.Day(county.Today())), ("heldOn", MoneySteps.Day(county.Today().AddDays(15))),
            ("secretBallot", "true"), ("roll", $"[{roll}]"));
        await county.Pass(TimeSpan.FromDays(15));
        (string, string)[] Counted(int agreed) =>
        [
            ("voters", """[{"voter":"1"},{"voter":"2"},{"voter":"3"},{"voter":"4"}]"""), ("forHeads", $"{agreed}"), ("forArea", $"{agreed * 100}"),
            ("againstHeads", "1"), ("againstArea", "100"), ("abstainHeads", "0"), ("abstainArea", "0"),
        ];
        (await county.RefusalOf("hongfeng-residents", demand, "Task_Ballots", Counted(4))).Code.Should().Be(VoteCodes.TallyDiffers, "four voters do not give five ballots");
        await county.Complete(demand, "Task_Ballots", Counted(3));

        var closed = await county.CaseOf(demand);
        closed.Votes.Should().ContainSingle().Which.Result!.Outcome.Should().Be(VoteOutcome.Passed);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Applications.Should().BeEmpty();
    }

    private static Task<DemandReceipt> BeginAsync(County county) =>
        county.Start(Review, "jinxiu", "停车难", Owner, ("place", "jinxiu"), ("description", "小区停车难"));

    private static async Task<DemandReceipt> ToBallotsAsync(County county, int owners, int spend, int income = 50_000)
    {
        var demand = await BeginAsync(county);
        await county.Propose(demand, "spendRevenue", "划车位", income, spend, spend > 0 ? "路达公司" : "");
        await county.Complete(demand, "Task_Deliberate", ("partyDecision", "pass"));
        await county.CallAssembly(demand, owners, 100);
        return demand;
    }

    private static async Task<DemandReceipt> VotedAsync(County county, int income, int spend)
    {
        var demand = await ToBallotsAsync(county, 30, spend, income);
        await county.Ballots(demand, 30, 0);
        return demand;
    }

    private static string BallotsOf(params string[] voters) =>
        $"[{string.Join(',', voters.Select(v => $"{{\"voter\":\"{v}\",\"choice\":\"for\"}}"))}]";
}
