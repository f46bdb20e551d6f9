using System.Collections.Immutable;
using System.Text;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Tests.Words;
using CaseFlow.Cases.Votes;
using static CaseFlow.Cases.Tests.Votes.Ballot;

namespace CaseFlow.Cases.Tests.Votes;

/// <summary>Secret ballots: who voted is known, how is not.</summary>
public class SecretVoteTests
{
    private static readonly ImmutableArray<CastBallot> Ballots =
    [
        new("3-00004", VoteChoice.Against, null), new("3-00002", VoteChoice.For, null), new("3-00005", VoteChoice.Abstain, "zhou"), new("3-00001", VoteChoice.For, null),
    ];

    [Fact]
    public void The_journal_keeps_who_voted_apart_from_what_was_voted()
    {
        var scenario = Scenario.Registered().Given(Assembly("endSeat", Owners(5), secret: true)).When(Cast(Ballots));

        scenario.Then(
            new CaseEvent.BallotsCast(Sample.Minute(2), "clerk-li", "vote",
                [new("3-00001", null, null), new("3-00002", null, null), new("3-00004", null, null), new("3-00005", null, "zhou")]),
            new CaseEvent.BallotsTallied(Sample.Minute(2), "clerk-li", "vote", new VoteTally(2, 24_000, 1, 12_000, 1, 12_000)));
        scenario.Case.FindVote("vote")!.Marks.Should().Be("vv.vv");
    }

    [Fact]
    public void Whoever_chose_what_the_bytes_are_the_same()
    {
        var turned = Ballots.Select((b, i) => b with { Choice = Ballots[(i + 1) % Ballots.Length].Choice }).Reverse().ToImmutableArray();

        Written(turned).Should().Be(Written(Ballots));
        Written(turned, secret: false).Should().NotBe(Written(Ballots, secret: false), "an open vote keeps choices");
    }

    [Fact]
    public void So_few_ballots_that_choices_would_show_are_refused()
    {
        var scenario = Scenario.Registered().Given(Panel(5, secret: true));

        scenario.When(Cast(("m1", VoteChoice.For), ("m2", VoteChoice.Against))).ThenRejected(VoteCodes.SecretBatch, ("least", "3"), ("count", "2"));
        scenario.Given(Cast(("m1", VoteChoice.For), ("m2", VoteChoice.Against), ("m3", VoteChoice.For)));
    }

    [Fact]
    public void Papers_counted_apart_must_be_those_of_the_voters()
    {
        var voters = Ballots.Select(b => b with { Choice = null }).ToImmutableArray();
        var tally = new VoteTally(3, 36_000, 0, 0, 1, 12_000);
        var scenario = Scenario.Registered().Given(Assembly("endSeat", Owners(5), secret: true));

        scenario.When(Cast(voters, tally with { ForHeads = 4 })).ThenRejected(VoteCodes.TallyDiffers, ("voters", "4"), ("ballots", "5"));
        scenario.When(Cast(voters, tally with { ForArea = 36_001 })).ThenRejected(VoteCodes.TallyDiffers, ("votersArea", "480"), ("ballotsArea", "480.01"));
        scenario.When(Cast(voters, tally with { ForHeads = 5, AgainstHeads = -1 })).ThenRejected(VoteCodes.TallyDiffers);
        scenario.When(Cast(Ballots, tally)).ThenRejected(VoteCodes.BallotUnclear);
        scenario.Given(Cast(voters, tally));
        Scenario.Registered().Given(Assembly("endSeat", Owners(5))).When(Cast(voters, tally)).ThenRejected(VoteCodes.BallotUnclear);
    }

    private static string Written(ImmutableArray<CastBallot> ballots, bool secret = true)
    {
        var scenario = Scenario.Registered().Given(Assembly("endSeat", Owners(5), secret)).When(Cast(ballots));
        return string.Join('\n', scenario.Events.Select(e => Encoding.UTF8.GetString(CasesJson.Write(e)))) + Encoding.UTF8.GetString(CasesJson.Write(scenario.Case));
    }
}
