using CaseFlow.Cases.Records;
using CaseFlow.Cases.Votes;

namespace CaseFlow.Cases.UseCases.Seats;

/// <summary>Whether a vote of the owners ended a seat.</summary>
internal static class SeatVotes
{
    // A panel of some bodies cannot end what the owners gave: it has to be their assembly.
    public static bool EndedSeat(Case current, string? vote) =>
        vote is not null
        && current.FindVote(vote) is { Kind: VoteKind.OwnersAssembly, Matter: "endSeat" or "replaceCommittee", Result.IsPassed: true };
}
