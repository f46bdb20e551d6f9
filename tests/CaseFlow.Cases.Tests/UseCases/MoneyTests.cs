using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.Tests.Words;
using CaseFlow.Cases.Votes;
using static CaseFlow.Cases.Tests.Words.Sample;

namespace CaseFlow.Cases.Tests.UseCases;

public class MoneyTests
{
    private const long Cost = 10_000_000;

    [Fact]
    public void Public_revenue_is_paid_after_both_bodies_agreed_and_receipts_cover_it()
    {
        var record = Scenario.Registered().Given(
            Apply("oc", new MoneyQuote("路达公司", Cost)),
            Decide("community", "communityReview"),
            Decide("street", "subdistrictApproval"),
            new CaseCommand.PayMoney(Minute(4), "cashier", "app-1", null, "7-4-1"),
            new CaseCommand.RecordReceipt(Minute(5), "oc", "app-1", Cost - 1, "发票", ["f1"])).Case;

        record.Applications.Should().ContainSingle().Which.State.Should().Be(MoneyState.Paid);
        ((CaseDecision.Rejected)CaseRules.Decide(record, new CaseCommand.RecordReceipt(Minute(6), "oc", "app-1", 2, null, []))).Code
            .Should().Be(AccountCodes.ReceiptsOver);
        ((CaseDecision.Accepted)CaseRules.Decide(record, new CaseCommand.RecordReceipt(Minute(6), "oc", "app-1", 1, null, []))).Case
            .Applications[0].State.Should().Be(MoneyState.Receipted);
    }

    [Fact]
    public void Payment_waits_for_every_decision_and_happens_once()
    {
        var applied = Scenario.Registered().Given(Apply("oc", new MoneyQuote("路达公司", Cost)));
        applied.When(Pay()).ThenRejected(AccountCodes.NotApproved, ("application", "app-1"), ("missing", "communityReview"));
        applied.When(Decide("street", "subdistrictApproval")).ThenRejected(AccountCodes.StageOrder, ("expected", "communityReview"), ("stage", "subdistrictApproval"));
        applied.Given(Decide("community", "communityReview")).When(Pay())
            .ThenRejected(AccountCodes.NotApproved, ("application", "app-1"), ("missing", "subdistrictApproval"));
        applied.Given(Decide("street", "subdistrictApproval")).When(Pay(Cost + 1))
            .ThenRejected(AccountCodes.OverApproved, ("amount", "100,000.01"), ("approved", "100,000.00"));
        applied.Given(Pay()).When(Pay()).ThenRejected(AccountCodes.PaidAlready, ("application", "app-1"));
    }

    [Fact]
    public void Applicant_reviewer_and_approver_are_three_persons_and_silence_is_none()
    {
        var applied = Scenario.Registered().Given(Apply("oc", new MoneyQuote("路达公司", Cost)));
        applied.When(Decide("oc", "communityReview")).ThenRejected(AccountCodes.SamePerson, ("person", "oc"), ("stage", "communityReview"));
        applied.When(Decide("system", "communityReview")).ThenRejected(AccountCodes.Silence, ("stage", "communityReview"));
        applied.Given(Decide("community", "communityReview")).When(Decide("community", "subdistrictApproval"))
            .ThenRejected(AccountCodes.SamePerson, ("person", "community"), ("stage", "subdistrictApproval"));
        Scenario.Registered().When(Apply("oc") with { Requires = ["communityReview"] }).ThenRejected(AccountCodes.RequiresTwo);
    }

    [Theory]
    [InlineData(null, VoteKind.OwnersAssembly, false)]
    [InlineData(VoteOutcome.Failed, VoteKind.OwnersAssembly, false)]
    [InlineData(VoteOutcome.Passed, VoteKind.Panel, false)]
    [InlineData(VoteOutcome.Passed, VoteKind.OwnersAssembly, true)]
    public void Assembly_decides_by_the_vote_that_it_passed_in_this_case(VoteOutcome? outcome, VoteKind kind, bool passes)
    {
        var record = Scenario.Registered().Given(
            Apply("oc", new MoneyQuote("路达公司", Cost)) with { Requires = ["assemblyVote", "communityReview"] }).Case with
        {
            Votes = [new Vote("vote", kind, default, "oc", Minute(0)) { Result = outcome is { } counted ? new VoteResult(counted, 400, 4_800_000, []) : null }],
        };

        var decision = CaseRules.Decide(record, Decide("system", "assemblyVote"));

        (decision as CaseDecision.Rejected)?.Code.Should().Be(passes ? null : AccountCodes.VoteMissing);
        (decision is CaseDecision.Accepted).Should().Be(passes);
    }

    [Fact]
    public void Application_without_quotes_goes_back_to_the_applicant_and_begins_anew()
    {
        var scenario = Scenario.Registered().Given(Apply("oc"));
        scenario.When(Decide("community", "communityReview")).ThenRejected(AccountCodes.QuotesMissing, ("given", "0"), ("needed", "1"));

        var record = scenario.Given(
            Decide("community", "communityReview", MoneyDecision.Return), Apply("oc", new MoneyQuote("路达公司", Cost)), Decide("community", "communityReview")).Case;

        record.Applications.Should().ContainSingle().Which.Should().Match<MoneyApplication>(
            a => a.Id == "app-1" && a.Round == 2 && a.NextStage == "subdistrictApproval" && a.Approvals.Length == 2);
        scenario.Given(Decide("street", "subdistrictApproval", MoneyDecision.Reject)).When(Pay())
            .ThenRejected(AccountCodes.ApplicationState, ("application", "app-1"), ("state", "rejected"));
    }

    [Fact]
    public void Sources_of_the_money_sum_to_the_cost()
    {
        var apply = Apply("oc", new MoneyQuote("施工方", 6_000_000)) with { AmountFen = 1_300_000, CostFen = 2_800_000 };
        Scenario.Registered().Given(apply with { Sources = [new("fund", 1_500_000), new("revenue", 1_300_000)] });
        Scenario.Registered().When(apply with { Sources = [new("fund", 1_400_000), new("revenue", 1_300_000)] })
            .ThenRejected(AccountCodes.SourcesDiffer, ("cost", "28,000.00"), ("sum", "27,000.00"));
        Scenario.Registered().When(apply).ThenRejected(AccountCodes.SourcesDiffer, ("cost", "28,000.00"), ("sum", "13,000.00"));
    }

    [Theory]
    [InlineData(FundKind.Public, 500_000, null)]
    [InlineData(FundKind.Public, 100_000, null)]
    [InlineData(FundKind.Public, 99_999, AccountCodes.MatchRate)]
    [InlineData(FundKind.Public, 550_000, AccountCodes.MatchRate)]
    [InlineData(FundKind.Directed, 500_000, AccountCodes.MatchKind)]
    [InlineData(FundKind.CoBuild, 500_000, AccountCodes.MatchKind)]
    public void Public_raising_is_matched_from_10_to_50_per_cent(FundKind kind, long fen, string? code)
    {
        var raised = Scenario.Registered().Given(
            new CaseCommand.RecordDonations(Minute(1), "com", "fund", kind, "修墙", [new("某公司", null, 600_000), new(null, 31, 400_000)], "7-1-1"));

        var decision = CaseRules.Decide(raised.Case, new CaseCommand.RecordMatch(Minute(2), "com", "fund", "federation", fen, 0.1m, 0.5m, "7-2-1"));

        (decision as CaseDecision.Rejected)?.Code.Should().Be(code);
        (decision is CaseDecision.Accepted).Should().Be(code is null);
    }

    [Fact]
    public void Tranches_follow_the_plan_sum_to_the_cost_and_the_last_one_waits_for_acceptance()
    {
        var begun = Scenario.Registered().Given(Tranche(0.6m));
        begun.When(Tranche(0.1m)).ThenRejected(AccountCodes.TrancheShare, ("expected", "30%"), ("share", "10%"));
        begun.When(Tranche(0.3m) with { TotalFen = 1 }).ThenRejected(AccountCodes.TrancheTotal, ("expected", "15,000.01"), ("total", "0.01"));
        begun.Given(Tranche(0.3m)).When(Tranche(0.1m)).ThenRejected(AccountCodes.TrancheAcceptance);
        begun.Given(Tranche(0.1m) with { Accepted = true }).Case.Tranches.Select(t => t.AmountFen).Should().Equal(900_000, 450_000, 150_001);
        begun.When(Tranche(0.1m)).ThenRejected(AccountCodes.TrancheDone, ("account", "fund"));
    }

    [Fact]
    public void An_entry_is_taken_back_after_what_rests_on_it_and_the_record_is_as_if_it_had_not_been()
    {
        var given = Scenario.Registered().Given(
            new CaseCommand.RecordDonations(Minute(1), "com", "fund", FundKind.Public, "修墙", [new("某公司", null, 1_000_000)], "7-1-1"),
            new CaseCommand.RecordMatch(Minute(2), "com", "fund", "federation", 500_000, 0.1m, 0.5m, "7-2-1"));
        given.When(Reverse("7-1-1")).ThenRejected(AccountCodes.EntryLater, ("entry", "7-1-1"), ("later", "7-2-1"));
        given.Given(Reverse("7-2-1")).Given(Reverse("7-1-1")).Case.Should().Match<Case>(c => c.Donations.IsEmpty && c.Matches.IsEmpty);

        var paid = Scenario.Registered().Given(Tranche(0.6m) with { Entry = "7-3-1" }).Given(Tranche(0.3m) with { Entry = "7-4-1" });
        paid.When(Reverse("7-3-1")).ThenRejected(AccountCodes.EntryLater, ("entry", "7-3-1"), ("later", "7-4-1"));
        paid.Given(Reverse("7-4-1")).When(Tranche(0.1m) with { Accepted = true }).ThenRejected(AccountCodes.TrancheShare, ("expected", "30%"), ("share", "10%"));
    }

    [Fact]
    public void A_payment_that_is_taken_back_leaves_an_approved_application_that_is_paid_again()
    {
        var paid = Scenario.Registered().Given(
            Apply("oc", new MoneyQuote("路达公司", Cost)), Decide("community", "communityReview"), Decide("street", "subdistrictApproval"),
            new CaseCommand.PayMoney(Minute(4), "cashier", "app-1", null, "7-4-1"), new CaseCommand.RecordReceipt(Minute(5), "oc", "app-1", Cost, "发票", ["f1"]));

        var back = paid.Given(Reverse("7-4-1"));

        back.Case.Applications.Should().ContainSingle().Which.Should().Match<MoneyApplication>(
            a => a.State == MoneyState.Approved && a.PaidFen == 0 && a.Entry == null && a.Receipts.IsEmpty && a.Approvals.Length == 2);
        back.Given(Pay()).Case.Applications[0].PaidFen.Should().Be(Cost);
        paid.When(Reverse("7-4-1") with { Reason = " " }).ThenRejected(CaseCodes.FieldInvalid);
    }

    private static CaseCommand.ReverseEntry Reverse(string entry) => new(Minute(6), "cashier", entry, "付错账户", "7-9-1");

    private static CaseCommand.ApplyForMoney Apply(string person, params MoneyQuote[] quotes) =>
        new(Minute(1), person, "revenue", Cost, "划40个车位", "路达公司", [.. quotes], MoneyRules.UsualDecisions, [], null);

    private static CaseCommand.DecideOnMoney Decide(string person, string stage, MoneyDecision decision = MoneyDecision.Approve) =>
        new(Minute(2), person, "app-1", stage, decision, "意见", null, 1);

    private static CaseCommand.PayMoney Pay(long? fen = null) => new(Minute(3), "cashier", "app-1", fen, "7-3-1");

    private static CaseCommand.PayTranche Tranche(decimal share) =>
        new(Minute(3), "com", "fund", share, 1_500_001, MoneyRules.UsualPlan, false, "施工方", null, "7-3-1");
}
