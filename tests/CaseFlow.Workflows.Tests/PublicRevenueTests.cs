using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.Votes;
using CaseFlow.Runtime.UseCases.Demands;

namespace CaseFlow.Workflows.Tests;

/// <summary>Catalogue C6 and C7, scenario W6: parking bays of Century Home, and what would have happened otherwise.</summary>
public sealed class PublicRevenueTests
{
    private const string Owner = "jinxiu-owners";

    [Fact]
    public async Task Parking_bays_are_decided_by_three_quarters_of_the_owners_and_paid_after_both_approvals()
    {
        await using var county = await County.OpenAsync();
        var demand = await BeginAsync(county);
        await county.Propose(demand, "changeCommonUse", "划40个车位", 180_000, 100_000, "路达公司");
        (await county.CaseOf(demand)).Tasks.Should().ContainSingle("no assembly before the Party organisation has passed it").Which.Element.Should().Be("Task_Deliberate");
        await county.Complete(demand, "Task_Deliberate", ("partyDecision", "pass"));
        await county.CallAssembly(demand, 400, 120);
        await county.Ballots(demand, 230, 70);

        var vote = (await county.CaseOf(demand)).Votes.Should().ContainSingle().Subject;
        vote.Rule.Should().Be(VoteRule.Major, "the matter chooses three quarters by itself");
        vote.Result!.Outcome.Should().Be(VoteOutcome.Passed);
        vote.Tally.Area.Should().Be(36_000_00);

        await county.Complete(demand, "Task_Apply", MoneySteps.Application("划40个车位", 100_000, "路达公司", ("路达公司", 100_000)));
        await county.Complete(demand, "Task_Review", ("reviewDecision", "approve"));
        await county.Complete(demand, "Task_Approve", ("approvalDecision", "return"), ("approvalOpinion", "缺两家报价"));
        (await county.CaseOf(demand)).Tasks.Should().ContainSingle("it goes back to the committee, not to the community").Which.Element.Should().Be("Task_Apply");
        (await county.BalanceOf(MoneySteps.Revenue)).Should().Be(18_000_000, "nothing is paid before the sub-district approved");

        await county.ApplyAndApprove(demand, MoneySteps.Application("划40个车位", 100_000, "路达公司", ("路达公司", 100_000), ("安通公司", 108_000), ("平安公司", 112_000)));
        await county.PayAndReceipt(demand, 100_000);

        var closed = await county.CaseOf(demand);
        closed.Status.Should().Be(CaseStatus.Closed);
        (await county.BalanceOf(MoneySteps.Revenue)).Should().Be(8_000_000);
        var application = closed.Applications.Should().ContainSingle().Subject;
        application.State.Should().Be(MoneyState.Receipted);
        application.Round.Should().Be(2);
        application.Approvals.Where(a => a.Round == 2).Select(a => a.Stage).Should().Equal("assemblyVote", "communityReview", "subdistrictApproval");
        application.Approvals.Where(a => a.Stage != "assemblyVote").Select(a => a.By).Distinct().Should().HaveCount(2).And.NotContain(Owner);
        closed.Notices.Select(n => n.Kind).Should().Equal("announcement", "disclosure");
        closed.Notices[1].Text.Should().Contain("100000").And.Contain("80000");
    }

    [Fact]
    public async Task More_than_half_is_not_enough_where_the_law_asks_for_three_quarters()
    {
        await using var county = await County.OpenAsync();
        var demand = await BeginAsync(county);
        await ToBallotsAsync(county, demand, "changeCommonUse", 400, 120);
        await county.Ballots(demand, 220, 80);

        var closed = await county.CaseOf(demand);
        closed.Votes.Should().ContainSingle().Which.Result!.Outcome.Should().Be(VoteOutcome.Failed);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Applications.Should().BeEmpty("no money is asked for");
    }

    [Fact]
    public async Task Below_two_thirds_the_vote_is_void_and_the_assembly_is_called_anew()
    {
        await using var county = await County.OpenAsync();
        var demand = await BeginAsync(county);
        await ToBallotsAsync(county, demand, "spendRevenue", 50, 100);
        await county.Ballots(demand, 33, 0);

        var again = await county.CaseOf(demand);
        again.Votes.Should().ContainSingle("66.0 % took part").Which.Result!.Outcome.Should().Be(VoteOutcome.Invalid);
        again.Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_Call");
        (await county.CompletionRefused(
            Owner, demand, "Task_Call", ("callDecision", "hold"), ("noticeGivenOn", "2026-03-17"), ("heldOn", "2026-03-20"), ("roll[0].voter", "1"), ("roll[0].area", "90")))
            .Should().Be(VoteCodes.NoticeTooShort);
        await county.Complete(demand, "Task_Call", ("callDecision", "drop"));
        (await county.CaseOf(demand)).Status.Should().Be(CaseStatus.Closed);
    }

    [Fact]
    public async Task What_the_Party_organisation_does_not_pass_is_amended_or_dropped()
    {
        await using var county = await County.OpenAsync();
        var demand = await BeginAsync(county);
        await county.Propose(demand, "spendRevenue", "更换门禁", 0, 20_000, "门禁公司");
        await county.Complete(demand, "Task_Deliberate", ("partyDecision", "amend"), ("partyOpinion", "先比价"));
        await county.Propose(demand, "spendRevenue", "更换门禁", 0, 18_000, "门禁公司");
        await county.Complete(demand, "Task_Deliberate", ("partyDecision", "drop"), ("partyOpinion", "暂缓"));

        var dropped = await county.CaseOf(demand);
        dropped.Votes.Should().BeEmpty();
        dropped.Status.Should().Be(CaseStatus.Closed);
    }

    [Fact]
    public async Task Without_a_vote_of_the_owners_revenue_is_not_even_applied_for()
    {
        await using var county = await County.OpenAsync();
        var demand = await county.Start("public-revenue-approval", "jinxiu", "更换门禁", Owner, ("place", "jinxiu"), ("description", "更换门禁"));

        (await county.CompletionRefused(Owner, demand, "Task_Apply", MoneySteps.Application("更换门禁", 5_000, "门禁公司", ("门禁公司", 5_000))))
            .Should().Be(AccountCodes.VoteMissing);
        (await county.CaseOf(demand)).Applications.Should().BeEmpty();
    }

    [Fact]
    public async Task Nobody_approves_without_quotes_silence_only_reminds_and_a_rejection_ends_the_application()
    {
        await using var county = await County.OpenAsync();
        var demand = await BeginAsync(county);
        await ToBallotsAsync(county, demand, "spendRevenue", 30, 100);
        await county.Ballots(demand, 30, 0);
        await county.Complete(demand, "Task_Apply", MoneySteps.Application("划车位", 10_000, "路达公司"));
        (await county.CompletionRefused("hongfeng-secretary", demand, "Task_Review", ("reviewDecision", "approve"))).Should().Be(AccountCodes.QuotesMissing);

        await county.Pass(TimeSpan.FromDays(8));
        var late = await county.CaseOf(demand);
        late.Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_Review");
        (await county.Ask(new Runtime.UseCases.Reference.GetNotifications("qingshi-committee"))).Messages.Should().ContainSingle(m => m.Template == "revenue-overdue");

        await county.Complete(demand, "Task_Review", ("reviewDecision", "reject"), ("reviewOpinion", "可用维修资金"));
        var ended = await county.CaseOf(demand);
        ended.Status.Should().Be(CaseStatus.Closed);
        ended.Applications.Should().ContainSingle().Which.State.Should().Be(MoneyState.Rejected);
    }

    private static Task<DemandReceipt> BeginAsync(County county) =>
        county.Start("owners-assembly-prior-review", "jinxiu", "停车难", Owner, ("place", "jinxiu"), ("description", "小区停车难"));

    private static async Task ToBallotsAsync(County county, DemandReceipt demand, string matter, int owners, int area)
    {
        await county.Propose(demand, matter, "划车位", 50_000, 10_000, "路达公司");
        await county.Complete(demand, "Task_Deliberate", ("partyDecision", "pass"));
        await county.CallAssembly(demand, owners, area);
    }
}
