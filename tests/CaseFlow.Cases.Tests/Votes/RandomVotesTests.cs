using System.Collections.Immutable;
using System.Numerics;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.Tests.Words;
using CaseFlow.Cases.Votes;

namespace CaseFlow.Cases.Tests.Votes;

/// <summary>Random rolls and ballots against a count by hand; the seed stands in the name of a failing test.</summary>
public class RandomVotesTests
{
    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_count_is_what_a_count_by_hand_gives(int seed)
    {
        var random = new Random(seed);
        var kind = (VoteKind)random.Next(3);
        var rows = Roll(random, kind);
        var open = new CaseCommand.OpenVote(
            Sample.Minute(1), "system", "vote", kind, random.Next(2) == 0 ? "endSeat" : "rebuild", null, rows, random.Next(2) == 0, Ballot.Notice, Ballot.Meeting, 15, null);
        var scenario = Scenario.Registered().Given(open);

        var voters = rows.Select(r => r.Voter).Distinct().OrderBy(_ => random.Next()).ToList();
        var recused = kind == VoteKind.OwnersAssembly ? [] : voters.Take(random.Next(3)).ToHashSet();
        scenario.Given([.. recused.Select(v => Ballot.Recuse(v))]);
        var agreeing = random.Next(3, 10);
        var ballots = voters.Where(v => !recused.Contains(v) && random.Next(10) < 8)
            .ToDictionary(v => v, _ => random.Next(10) < agreeing ? VoteChoice.For : random.Next(2) == 0 ? VoteChoice.Against : VoteChoice.Abstain);
        foreach (var batch in ballots.Chunk(7))
        {
            // A secret batch that is too small stays outside, also by hand.
            if (scenario.When(Ballot.Cast([.. batch.Select(b => new CastBallot(b.Key, b.Value, null))])).IsRejected)
            {
                scenario.ThenRejected(VoteCodes.SecretBatch);
                batch.ToList().ForEach(b => ballots.Remove(b.Key));
            }
        }

        scenario.Given(Ballot.Count());

        var result = scenario.Case.FindVote("vote")!.Result!;
        result.Outcome.Should().Be(ByHand(kind, open.Matter!, rows, recused, ballots), scenario.Case.FindVote("vote")!.Tally.ToString());
        var read = CasesJson.ReadCase(CasesJson.Write(scenario.Case));
        CasesJson.Write(read).Should().Equal(CasesJson.Write(scenario.Case));
    }

    private static ImmutableArray<RollEntry> Roll(Random random, VoteKind kind) => kind == VoteKind.OwnersAssembly
        ? [.. Enumerable.Range(0, random.Next(1, 60)).Select(_ => new RollEntry($"3-{random.Next(40)}", random.Next(1, 20_000), 1, null))]
        : [.. Enumerable.Range(0, 5 + (2 * random.Next(3))).Select(n => new RollEntry($"m{n}", 0, 1, null))];

    private static VoteOutcome ByHand(
        VoteKind kind, string matter, ImmutableArray<RollEntry> rows, HashSet<string> recused, Dictionary<string, VoteChoice> ballots)
    {
        BigInteger Area(Func<string, bool> who) => rows.Where(r => who(r.Voter)).Aggregate(BigInteger.Zero, (sum, r) => sum + r.Area);
        BigInteger Heads(Func<string, bool> who) => rows.Select(r => r.Voter).Distinct().Count(who);
        bool Agrees(string voter) => ballots.TryGetValue(voter, out var choice) && choice == VoteChoice.For;
        var members = rows.Select(r => r.Voter).Count(v => !recused.Contains(v));
        var passed = kind switch
        {
            VoteKind.Panel => Heads(Agrees) * 3 >= members * 2,
            VoteKind.Committee => Heads(Agrees) * 2 > members,
            _ when matter == "rebuild" => Heads(Agrees) * 4 >= ballots.Count * 3 && Area(Agrees) * 4 >= Area(ballots.ContainsKey) * 3,
            _ => Heads(Agrees) * 2 > ballots.Count && Area(Agrees) * 2 > Area(ballots.ContainsKey),
        };
        var valid = ballots.Count > 0 && kind switch
        {
            VoteKind.Panel => true,
            VoteKind.Committee => ballots.Count * 2 > members,
            _ => Heads(ballots.ContainsKey) * 3 >= Heads(_ => true) * 2 && Area(ballots.ContainsKey) * 3 >= Area(_ => true) * 2,
        };
        return !valid ? VoteOutcome.Invalid : passed ? VoteOutcome.Passed : VoteOutcome.Failed;
    }
}
