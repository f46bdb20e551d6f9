using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.Votes;

namespace CaseFlow.Cases.UseCases.Votes;

/// <summary>Takes a member out of a vote 回避 (catalogue §7 row 34). Owners are never taken out: the law counts all of them.</summary>
internal static class RecuseVoter
{
    public static CaseDecision Decide(Case current, CaseCommand.RecuseVoter command) =>
        VoteChecks.Open(current, command.Vote, "recuse a voter")
        ?? Checks.Said(current, "reason", command.Reason)
        ?? Recuse(current, current.FindVote(command.Vote)!, command);

    private static CaseDecision Recuse(Case current, Vote vote, CaseCommand.RecuseVoter command)
    {
        var at = VoteRoll.Find(vote.Roll, command.Voter);
        return (vote.Kind, at < 0 ? ' ' : vote.Marks[at]) switch
        {
            (VoteKind.OwnersAssembly, _) => Refuse(VoteCodes.RecusalAssembly, "owners always count in their assembly"),
            (_, ' ') => Refuse(VoteCodes.VoterUnknown, "the roll does not have the voter"),
            (_, VoteMark.Recused) => Refuse(VoteCodes.VoterRecused, "the voter is recused already"),
            (_, VoteMark.Waiting) => Verdict.Accept(
                current, new CaseEvent.VoterRecused(command.At, command.Actor, command.Vote, command.Voter, command.Reason)),
            _ => Refuse(VoteCodes.VoterTwice, "the voter voted already"),
        };

        CaseDecision Refuse(string code, string why) => VoteChecks.Refuse(code, command.Vote, $"recuse {command.Voter}", why, ("voter", command.Voter));
    }
}
