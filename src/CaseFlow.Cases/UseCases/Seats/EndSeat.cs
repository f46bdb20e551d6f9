using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Seats;

/// <summary>Ends an elected seat. No body ends it by order: only resignation, a vote of the owners, or law (catalogue C5, W4).</summary>
internal static class EndSeat
{
    public static CaseDecision Decide(Case current, CaseCommand.EndSeat command)
    {
        var end = command.End;
        return Checks.Said(current, "member", end.Member)
            ?? (current.SeatEnds.Any(s => s.Member == end.Member)
                ? Verdict.Reject(RecordCodes.SeatEnded, $"Expected '{end.Member}' to hold a seat, but it ended in case {current.Number}.", ("member", end.Member))
                : null)
            ?? Proven(current, end)
            ?? Verdict.Accept(current, new CaseEvent.SeatEnded(command.At, command.Actor, end));
    }


    private static CaseDecision? Proven(Case current, SeatEnd end)
    {
        var isWritten = !string.IsNullOrWhiteSpace(end.Statement) || !end.Papers.IsEmpty;
        return end.Ground switch
        {
            SeatGround.Resignation when !isWritten => Verdict.Reject(
                RecordCodes.SeatResignation, $"Expected the written resignation of '{end.Member}' in case {current.Number}, but there is none."),
            SeatGround.Automatic when string.IsNullOrWhiteSpace(end.Statement) => Verdict.Reject(
                RecordCodes.SeatRule, $"Expected the rule that ends the seat of '{end.Member}' in case {current.Number}, but none is named."),
            SeatGround.AssemblyVote when !SeatVotes.EndedSeat(current, end.Vote) => Verdict.Reject(
                RecordCodes.SeatVote,
                $"Expected a passed vote of case {current.Number} that ends the seat of '{end.Member}', but '{end.Vote}' is none.",
                ("vote", end.Vote ?? "")),
            _ => null,
        };
    }
}
