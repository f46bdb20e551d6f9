using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.Votes;

namespace CaseFlow.Cases.UseCases.Votes;

/// <summary>Counts a vote, once, on the day of the meeting or later.</summary>
internal static class CountVote
{
    public static CaseDecision Decide(Case current, CaseCommand.CountVote command) =>
        VoteChecks.Open(current, command.Vote, "count")
        ?? Held(current.FindVote(command.Vote)!, command)
        ?? Verdict.Accept(
            current,
            new CaseEvent.VoteCounted(command.At, command.Actor, command.Vote, VoteCounting.Count(current.FindVote(command.Vote)!)));

    private static CaseDecision? Held(Vote vote, CaseCommand.CountVote command) => vote switch
    {
        { Kind: not VoteKind.OwnersAssembly } => null,
        { HeldOn: { } held } when held > command.Today => VoteChecks.Refuse(
            VoteCodes.NotHeld, vote.Id, "count", "the meeting is still to come", ("held", VoteChecks.Day(held))),
        { NoticeGivenOn: { } given } => VoteChecks.NoticeKept(vote.Id, given, vote.HeldOn ?? command.Today, vote.NoticeDays),
        _ => null,
    };
}
