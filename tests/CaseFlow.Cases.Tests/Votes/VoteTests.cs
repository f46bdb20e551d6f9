using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Tests.Words;
using CaseFlow.Cases.Votes;
using static CaseFlow.Cases.Tests.Votes.Ballot;

namespace CaseFlow.Cases.Tests.Votes;

/// <summary>Votes of a case, from opening to count (catalogue C5, C7, E5; examples W4, W5, W6).</summary>
public class VoteTests
{
    [Theory]
    [InlineData("endSeat", VoteRule.Ordinary)]
    [InlineData("dismissCompany", VoteRule.Ordinary)]
    [InlineData("useMaintenanceFund", VoteRule.Ordinary)]
    [InlineData("likeForLikeRepair", VoteRule.Ordinary)]
    [InlineData("raiseMaintenanceFund", VoteRule.Major)]
    [InlineData("rebuild", VoteRule.Major)]
    [InlineData("changeCommonUse", VoteRule.Major)]
    [InlineData("businessOnCommonParts", VoteRule.Major)]
    public void The_matter_chooses_the_rule(string matter, VoteRule rule) =>
        Scenario.Registered().Given(Assembly(matter, Owners(3))).Case.FindVote("vote")!.Rule.Should().Be(rule);

    [Fact]
    public void A_given_rule_may_ask_for_more_than_the_law_but_not_for_less()
    {
        Scenario.Registered().Given(Assembly("endSeat", Owners(3)) with { Rule = VoteRule.Major }).Case.FindVote("vote")!.Rule.Should().Be(VoteRule.Major);
        Scenario.Registered().Given(Assembly("种树", Owners(3)) with { Rule = VoteRule.Ordinary }).Case.FindVote("vote")!.Rule.Should().Be(VoteRule.Ordinary);
        Scenario.Registered().When(Assembly("rebuild", Owners(3)) with { Rule = VoteRule.Ordinary }).ThenRejected(VoteCodes.RuleTooWeak, ("matter", "rebuild"));
        Scenario.Registered().When(Assembly("种树", Owners(3))).ThenRejected(VoteCodes.MatterUnknown, ("matter", "种树"));
        Scenario.Registered().When(Assembly("endSeat", Owners(3)) with { Rule = VoteRule.Simple }).ThenRejected(VoteCodes.RuleUnfit);
        Scenario.Registered().When(Panel(5, VoteRule.Major)).ThenRejected(VoteCodes.RuleUnfit);
    }

    [Fact]
    public void A_seat_ends_when_the_owners_say_so()
    {
        var roll = Owners(500);
        var scenario = Scenario.Registered().Given(Assembly("endSeat", roll), Cast(roll, 350, 190), Count());

        var vote = scenario.Case.FindVote("vote")!;
        vote.Result!.Outcome.Should().Be(VoteOutcome.Passed);
        vote.Result.Lines.Select(l => l.Formula).Should().Equal("350/500 ≥ 2/3", "42000/60000 ≥ 2/3", "190/350 > 1/2", "22800/42000 > 1/2");
    }

    [Fact]
    public void A_meeting_that_too_few_attend_is_held_again_under_the_same_name()
    {
        var roll = Owners(500);
        var scenario = Scenario.Registered().Given(Assembly("endSeat", roll), Cast(roll, 330, 330), Count());
        scenario.Case.FindVote("vote")!.Result!.Outcome.Should().Be(VoteOutcome.Invalid);

        scenario.Given(Assembly("endSeat", roll), Cast(roll, 350, 175), Count());

        scenario.Case.Votes.Select(v => v.Result!.Outcome).Should().Equal(VoteOutcome.Invalid, VoteOutcome.Failed);
    }

    [Fact]
    public void A_panel_member_who_is_related_does_not_vote_and_does_not_count()
    {
        var scenario = Scenario.Registered().Given(Panel(5), Recuse("m3"));
        scenario.When(Cast(("m3", VoteChoice.For))).ThenRejected(VoteCodes.VoterRecused, ("voter", "m3"));
        scenario.When(Recuse("m3")).ThenRejected(VoteCodes.VoterRecused);

        scenario.Given(Cast(("m1", VoteChoice.For), ("m2", VoteChoice.For), ("m4", VoteChoice.For), ("m5", VoteChoice.For)));
        scenario.When(Recuse("m1")).ThenRejected(VoteCodes.VoterTwice);
        scenario.Given(Count());

        scenario.Case.FindVote("vote")!.Result.Should().Match<VoteResult>(r => r.Outcome == VoteOutcome.Passed && r.EntitledHeads == 4);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(6)]
    public void A_panel_has_at_least_five_members_and_an_odd_number(int members) =>
        Scenario.Registered().When(Panel(members)).ThenRejected(VoteCodes.PanelSize, ("count", $"{members}"));

    [Fact]
    public void An_owner_of_several_flats_is_one_head_with_all_the_area()
    {
        var scenario = Scenario.Registered().Given(Assembly(
            "other", [new("3-1", 10_000, 1, null), new("3-2", 5_000, 1, null), new("3-1", 2_525, 1, null)]));

        scenario.Case.FindVote("vote")!.Roll.Should().Equal(new RollEntry("3-1", 12_525, 1, null), new RollEntry("3-2", 5_000, 1, null));
        Scenario.Registered().When(Panel(5) with { Roll = [.. Members(4), new RollEntry("m1", 0, 1, null)] }).ThenRejected(VoteCodes.RollTwice, ("voter", "m1"));
    }

    [Fact]
    public void Everyone_votes_once()
    {
        var scenario = Scenario.Registered().Given(Assembly("other", Owners(5)), Cast(("3-00001", VoteChoice.For)));

        scenario.When(Cast(("3-00001", VoteChoice.Against))).ThenRejected(VoteCodes.VoterTwice, ("voter", "3-00001"));
        scenario.When(Cast(("3-00002", VoteChoice.For), ("3-00002", VoteChoice.For))).ThenRejected(VoteCodes.VoterTwice);
        scenario.When(Cast(("4-00001", VoteChoice.For))).ThenRejected(VoteCodes.VoterUnknown, ("voter", "4-00001"));
        scenario.When(Cast()).ThenRejected(VoteCodes.BallotsNone);
        scenario.When(Cast([new CastBallot("3-00002", null, null)])).ThenRejected(VoteCodes.BallotUnclear);
        scenario.Case.FindVote("vote")!.Tally.Heads.Should().Be(1, "a batch is taken whole or not at all");
    }

    [Fact]
    public void A_proxy_votes_for_others_within_the_limit()
    {
        var roll = Owners(5).SetItem(4, new RollEntry("3-00005", 100, 1, "zhou"));
        var scenario = Scenario.Registered().Given(Assembly("other", roll) with { ProxyLimit = 2 });

        scenario.When(Cast([new CastBallot("3-00005", VoteChoice.For, "wu")])).ThenRejected(VoteCodes.ProxyOther, ("named", "zhou"));
        scenario.Given(Cast([new CastBallot("3-00005", VoteChoice.For, "zhou"), new CastBallot("3-00001", VoteChoice.For, "zhou")]));
        scenario.When(Cast([new CastBallot("3-00002", VoteChoice.For, "zhou")])).ThenRejected(VoteCodes.ProxyLimit, ("proxy", "zhou"), ("limit", "2"));
        scenario.When(Cast([new CastBallot("3-00001", VoteChoice.For, null)])).ThenRejected(VoteCodes.VoterTwice);
        scenario.Given(Cast([new CastBallot("3-00002", VoteChoice.For, "wu")]));

        Scenario.Registered().Given(Panel(5)).When(Cast([new CastBallot("m1", VoteChoice.For, "m2")])).ThenRejected(VoteCodes.ProxyRefused);
    }

    [Fact]
    public void Notice_is_given_fifteen_days_before()
    {
        var early = Assembly("other", Owners(3)) with { HeldOn = Notice.AddDays(14) };
        Scenario.Registered().When(early).ThenRejected(VoteCodes.NoticeTooShort, ("days", "15"), ("earliest", "2026-03-17"));
        Scenario.Registered().When(early with { NoticeGivenOn = null }).ThenRejected(VoteCodes.NoticeMissing);
        Scenario.Registered().When(early with { NoticeDays = 14 }).Case.Votes.Should().HaveCount(1, "the days are the place's own");

        var scenario = Scenario.Registered().Given(Assembly("other", Owners(3)) with { HeldOn = null });
        scenario.When(Count(Notice.AddDays(14))).ThenRejected(VoteCodes.NoticeTooShort, ("held", "2026-03-16"));
        scenario.Given(Count(Notice.AddDays(15)));

        Scenario.Registered().Given(Assembly("other", Owners(3))).When(Count(Meeting.AddDays(-1))).ThenRejected(VoteCodes.NotHeld, ("held", "2026-03-17"));
        Scenario.Registered().Given(Panel(5), Count(Notice));
    }

    [Fact]
    public void A_vote_is_opened_before_and_counted_once()
    {
        Scenario.Registered().When(Cast(("m1", VoteChoice.For))).ThenRejected(VoteCodes.NotOpen, ("vote", "vote"));
        Scenario.Registered().When(Count()).ThenRejected(VoteCodes.NotOpen);

        var scenario = Scenario.Registered().Given(Panel(5));
        scenario.When(Panel(5)).ThenRejected(VoteCodes.AlreadyOpen);
        scenario.Given(Cast(("m1", VoteChoice.For)), Count());
        scenario.When(Count()).ThenRejected(VoteCodes.Counted);
        scenario.When(Cast(("m2", VoteChoice.For))).ThenRejected(VoteCodes.Counted);
        scenario.When(Recuse("m2")).ThenRejected(VoteCodes.Counted);
    }

    [Fact]
    public void A_roll_is_complete_and_not_endless()
    {
        Scenario.Registered().When(Assembly("other", [])).ThenRejected(VoteCodes.RollEmpty);
        Scenario.Registered().When(Assembly("other", [new("3-1", 0, 1, null)])).ThenRejected(VoteCodes.RollRow, ("voter", "3-1"), ("field", "area"));
        Scenario.Registered().When(Assembly("other", [new("", 100, 1, null)])).ThenRejected(VoteCodes.RollRow, ("field", "voter"));
        Scenario.Registered().When(Assembly("other", [new("3-1", 100, 2, null)])).ThenRejected(VoteCodes.RollRow, ("field", "weight"));
        Scenario.Registered().When(Assembly("other", Owners(20_001))).ThenRejected(VoteCodes.RollTooLarge, ("count", "20001"));
        Scenario.Registered().When(Assembly("endSeat", Owners(5)) with { Kind = VoteKind.OwnersAssembly }).Then(
            new CaseEvent.VoteOpened(Sample.Minute(1), "clerk-li", new Vote("vote", VoteKind.OwnersAssembly, VoteRule.Ordinary, "clerk-li", Sample.Minute(1))
            {
                Matter = "endSeat", NoticeGivenOn = Notice, HeldOn = Meeting, NoticeDays = 15, Roll = Owners(5),
            }));
    }

    [Fact]
    public void Owners_are_never_recused() =>
        Scenario.Registered().Given(Assembly("endSeat", Owners(3))).When(Recuse("3-00001")).ThenRejected(VoteCodes.RecusalAssembly);

    [Fact]
    public void Ballots_do_not_make_a_record_grow_and_a_count_makes_it_small()
    {
        var roll = Owners(20_000);
        var scenario = Scenario.Registered().Given(Assembly("endSeat", roll));
        var opened = CasesJson.Write(scenario.Case).Length;
        opened.Should().BeLessThan(480_000);

        foreach (var batch in roll.Chunk(500))
        {
            scenario.Given(Cast([.. batch], 500, 300));
        }

        CasesJson.Write(scenario.Case).Length.Should().BeLessThan(opened + 100);
        scenario.Given(Count());
        CasesJson.Write(scenario.Case).Length.Should().BeLessThan(3_000);
    }
}
