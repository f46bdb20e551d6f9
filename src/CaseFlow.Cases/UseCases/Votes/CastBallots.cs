using System.Collections.Immutable;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.Votes;

namespace CaseFlow.Cases.UseCases.Votes;

/// <summary>
/// Takes ballots in, all or none. Who voted and what was voted are two events; who voted stands in the order of the roll. A secret vote keeps
/// sums only, and takes no batch so small that its sums would say who voted how.
/// </summary>
internal static class CastBallots
{
    /// <summary>With two ballots, each of the two voters would know the other's.</summary>
    private const int LeastSecret = 3;

    public static CaseDecision Decide(Case current, CaseCommand.CastBallots command) =>
        Checks.NotOver(current, "cast ballots")
        ?? VoteChecks.Open(current, command.Vote, "cast ballots")
        ?? Cast(current, current.FindVote(command.Vote)!, command);

    private static CaseDecision Cast(Case current, Vote vote, CaseCommand.CastBallots command)
    {
        var ballots = command.Ballots;
        if (ballots.IsDefaultOrEmpty)
        {
            return Refuse(VoteCodes.BallotsNone, "there are none", ("vote", command.Vote));
        }

        var marks = vote.Marks.ToCharArray();
        var proxies = new Dictionary<string, int>(vote.Proxies, StringComparer.Ordinal);
        var tally = VoteTally.Empty;
        long heads = 0, area = 0;
        var taken = new List<(int At, CastBallot Ballot)>(ballots.Length);
        foreach (var ballot in ballots)
        {
            var at = VoteRoll.Find(vote.Roll, ballot.Voter);
            var mark = at < 0 ? ' ' : marks[at];
            if ((Voter(vote, ballot, mark) ?? Proxy(vote, ballot, at, proxies) ?? Choice(vote, ballot, command.Tally)) is { } refused)
            {
                return refused;
            }

            var entry = vote.Roll[at];
            marks[at] = VoteMark.Voted;
            heads += entry.Weight;
            area += entry.Area;
            tally = ballot.Choice is { } choice ? tally.Add(choice, entry.Weight, entry.Area) : tally;
            taken.Add((at, ballot with { Choice = vote.Secret ? null : ballot.Choice, Proxy = ProxyOf(ballot) }));
        }

        if (vote.Secret && ballots.Length < LeastSecret)
        {
            return Refuse(VoteCodes.SecretBatch, "so few secret ballots would give choices away", ("least", $"{LeastSecret}"), ("count", $"{ballots.Length}"));
        }

        tally = command.Tally ?? tally;
        if (!tally.IsSound || tally.Heads != heads || tally.Area != area)
        {
            return Refuse(
                VoteCodes.TallyDiffers,
                "the sums are not those of the voters",
                ("voters", $"{heads}"),
                ("ballots", $"{tally.Heads}"),
                ("votersArea", VoteArea.Show(area)),
                ("ballotsArea", VoteArea.Show(tally.Area)));
        }

        return Verdict.Accept(
            current,
            new CaseEvent.BallotsCast(command.At, command.Actor, command.Vote, [.. taken.OrderBy(t => t.At).Select(t => t.Ballot)]),
            new CaseEvent.BallotsTallied(command.At, command.Actor, command.Vote, tally));

        CaseDecision Refuse(string code, string why, params (string, string)[] arguments) =>
            VoteChecks.Refuse(code, command.Vote, "cast ballots", why, arguments);
    }

    private static CaseDecision? Voter(Vote vote, CastBallot ballot, char mark) => mark switch
    {
        VoteMark.Waiting => null,
        ' ' => Refuse(vote, ballot, VoteCodes.VoterUnknown, "the roll does not have the voter"),
        VoteMark.Recused => Refuse(vote, ballot, VoteCodes.VoterRecused, "the voter is recused"),
        _ => Refuse(vote, ballot, VoteCodes.VoterTwice, "the voter voted already"),
    };

    private static CaseDecision? Proxy(Vote vote, CastBallot ballot, int at, Dictionary<string, int> proxies)
    {
        if (ProxyOf(ballot) is not { } proxy)
        {
            return null;
        }

        if (vote.Kind != VoteKind.OwnersAssembly)
        {
            return Refuse(vote, ballot, VoteCodes.ProxyRefused, "members vote in person", ("proxy", proxy));
        }

        if (vote.Roll[at].Proxy is { } named && named != proxy)
        {
            return Refuse(vote, ballot, VoteCodes.ProxyOther, "the roll names another proxy", ("proxy", proxy), ("named", named));
        }

        var count = proxies[proxy] = proxies.GetValueOrDefault(proxy) + 1;
        return count > vote.ProxyLimit
            ? Refuse(vote, ballot, VoteCodes.ProxyLimit, "the proxy would vote for too many", ("proxy", proxy), ("limit", $"{vote.ProxyLimit}"))
            : null;
    }

    // A ballot has a choice, unless sums are given: those stand in for the choices of secret ballots, and for nothing else.
    private static CaseDecision? Choice(Vote vote, CastBallot ballot, VoteTally? tally) =>
        (tally is null) == (ballot.Choice is not null) && (tally is null || vote.Secret)
            ? null
            : Refuse(vote, ballot, VoteCodes.BallotUnclear, "the ballot does not say what it should");

    private static string? ProxyOf(CastBallot ballot) => string.IsNullOrWhiteSpace(ballot.Proxy) || ballot.Proxy == ballot.Voter ? null : ballot.Proxy;

    private static CaseDecision Refuse(Vote vote, CastBallot ballot, string code, string why, params (string, string)[] more) =>
        VoteChecks.Refuse(code, vote.Id, $"cast the ballot of {ballot.Voter}", why, [("voter", ballot.Voter), .. more]);
}
