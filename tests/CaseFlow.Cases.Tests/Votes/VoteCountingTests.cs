using CaseFlow.Cases.Votes;
using static CaseFlow.Cases.Votes.VoteOutcome;
using static CaseFlow.Cases.Votes.VoteRule;

namespace CaseFlow.Cases.Tests.Votes;

/// <summary>Where each rule draws its line (catalogue §7 rows 14 to 16, 34; examples W4, W5, W6).</summary>
public class VoteCountingTests
{
    [Theory]
    // W4, 500 owners and 60,000 m²: branches B, C and D.
    [InlineData(Ordinary, 500, 60_000, 350, 42_000, 190, 22_000, Passed)]
    [InlineData(Ordinary, 500, 60_000, 330, 42_000, 330, 42_000, Invalid)]
    [InlineData(Ordinary, 500, 60_000, 350, 42_000, 175, 22_000, Failed)]
    // Either measure alone is not enough.
    [InlineData(Ordinary, 500, 60_000, 350, 39_999, 350, 39_999, Invalid)]
    [InlineData(Ordinary, 500, 60_000, 350, 42_000, 176, 21_000, Failed)]
    [InlineData(Ordinary, 500, 60_000, 350, 42_000, 176, 21_001, Passed)]
    // Two thirds themselves are two thirds or more.
    [InlineData(Ordinary, 300, 60_000, 200, 40_000, 101, 20_001, Passed)]
    [InlineData(Ordinary, 300, 60_000, 199, 40_000, 199, 40_000, Invalid)]
    // W6, 400 owners and 48,000 m², both variants, and three quarters themselves.
    [InlineData(Major, 400, 48_000, 300, 36_000, 230, 27_600, Passed)]
    [InlineData(Major, 400, 48_000, 300, 36_000, 220, 27_600, Failed)]
    [InlineData(Major, 400, 48_000, 300, 36_000, 225, 27_000, Passed)]
    [InlineData(Major, 400, 48_000, 300, 36_000, 225, 26_999, Failed)]
    [InlineData(Major, 400, 48_000, 264, 36_000, 264, 36_000, Invalid)]
    // W5, a panel of five with one recused; two thirds of those entitled, absent or not.
    [InlineData(TwoThirds, 4, 0, 4, 0, 4, 0, Passed)]
    [InlineData(TwoThirds, 4, 0, 4, 0, 2, 0, Failed)]
    [InlineData(TwoThirds, 6, 0, 4, 0, 4, 0, Passed)]
    [InlineData(TwoThirds, 6, 0, 3, 0, 3, 0, Failed)]
    [InlineData(TwoThirds, 4, 0, 0, 0, 0, 0, Invalid)]
    // A committee: more than half present, more than half of all for it.
    [InlineData(Simple, 9, 0, 5, 0, 5, 0, Passed)]
    [InlineData(Simple, 9, 0, 6, 0, 4, 0, Failed)]
    [InlineData(Simple, 8, 0, 4, 0, 4, 0, Invalid)]
    [InlineData(Simple, 8, 0, 8, 0, 4, 0, Failed)]
    // Nothing of nothing is no share.
    [InlineData(Ordinary, 0, 0, 0, 0, 0, 0, Invalid)]
    public void A_share_is_compared_exactly(
        VoteRule rule, int entitledHeads, int entitledArea, int heads, int area, int forHeads, int forArea, VoteOutcome expected)
    {
        var tally = new VoteTally(forHeads, forArea * 100L, heads - forHeads, (area - forArea) * 100L, 0, 0);

        var result = VoteCounting.Count(rule, entitledHeads, entitledArea * 100L, tally);

        result.Outcome.Should().Be(expected);
        (result.IsValid, result.IsPassed).Should().Be((expected != Invalid, expected == Passed));
    }

    [Fact]
    public void Abstentions_take_part_and_do_not_agree()
    {
        var tally = new VoteTally(100, 100, 0, 0, 100, 100);

        var result = VoteCounting.Count(Ordinary, 300, 300, tally);

        result.Outcome.Should().Be(Failed);
        result.Lines.Select(l => l.Formula).Should().Equal("200/300 ≥ 2/3", "2/3 ≥ 2/3", "100/200 ≤ 1/2", "1/2 ≤ 1/2");
    }

    [Fact]
    public void Every_comparison_shows_its_figures()
    {
        var result = VoteCounting.Count(Ordinary, 500, 6_000_000, new VoteTally(190, 2_200_000, 140, 2_000_050, 0, 0));

        result.Lines.Select(l => (l.Code, l.Formula, l.Arguments["percent"])).Should().Equal(
            ("vote.line.participationHeads", "330/500 < 2/3", "66.0"),
            ("vote.line.participationArea", "42000.5/60000 ≥ 2/3", "70.0"),
            ("vote.line.forHeads", "190/330 > 1/2", "57.6"),
            ("vote.line.forArea", "22000/42000.5 > 1/2", "52.4"));
    }

    [Theory]
    [InlineData("120", 12_000L)]
    [InlineData("112.5", 11_250L)]
    [InlineData("89.99", 8_999L)]
    [InlineData("89.999", null)]
    [InlineData("-1", null)]
    [InlineData("1000000000.01", null)]
    public void Areas_are_whole_hundredths(string squareMetres, long? hundredths) => VoteArea.Of(decimal.Parse(squareMetres)).Should().Be(hundredths);
}
