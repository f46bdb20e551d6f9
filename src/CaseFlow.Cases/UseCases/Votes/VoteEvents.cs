using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.Votes;

namespace CaseFlow.Cases.UseCases.Votes;

/// <summary>What the events of votes make of a case.</summary>
internal static class VoteEvents
{
    public static Case Opened(Case c, CaseEvent.VoteOpened e) =>
        c with { Votes = c.Votes.Add(e.Vote with { Marks = new string(VoteMark.Waiting, e.Vote.Roll.Length) }) };

    public static Case Recused(Case c, CaseEvent.VoterRecused e) => Change(c, e.Vote, v => v with
    {
        Marks = Mark(v, [(e.Voter, VoteMark.Recused)]),
        Recusals = v.Recusals.Add(new Recusal(e.Voter, e.Reason, e.Actor, e.At)),
    });

    public static Case Cast(Case c, CaseEvent.BallotsCast e) => Change(c, e.Vote, v => v with
    {
        Marks = Mark(v, e.Ballots.Select(b => (b.Voter, VoteMark.Of(b.Choice)))),
        Proxies = v.Proxies.SetItems(e.Ballots
            .Where(b => b.Proxy is not null)
            .GroupBy(b => b.Proxy!, StringComparer.Ordinal)
            .Select(g => KeyValuePair.Create(g.Key, v.Proxies.GetValueOrDefault(g.Key) + g.Count()))),
    });

    public static Case Tallied(Case c, CaseEvent.BallotsTallied e) => Change(c, e.Vote, v => v with { Tally = v.Tally.Plus(e.Tally) });

    // The roll of a large compound must not be carried for the rest of the case's life; the journal has it.
    public static Case Counted(Case c, CaseEvent.VoteCounted e) => Change(c, e.Vote, v => v with
    {
        Result = e.Result,
        CountedBy = e.Actor,
        CountedAt = e.At,
        Roll = [],
        Marks = "",
        Proxies = v.Proxies.Clear(),
    });

    private static string Mark(Vote vote, IEnumerable<(string Voter, char Mark)> voters)
    {
        var marks = vote.Marks.ToCharArray();
        foreach (var (voter, mark) in voters)
        {
            var at = VoteRoll.Find(vote.Roll, voter);
            marks[at >= 0 ? at : throw new InvalidOperationException($"Expected vote {vote.Id} to have voter {voter}, but its roll does not.")] = mark;
        }

        return new string(marks);
    }

    private static Case Change(Case c, string vote, Func<Vote, Vote> change)
    {
        var old = c.FindVote(vote) ?? throw new InvalidOperationException($"Expected to find vote {vote} in case {c.Number}, but it was not opened.");
        return c with { Votes = c.Votes.SetItem(c.Votes.LastIndexOf(old), change(old)) };
    }
}
