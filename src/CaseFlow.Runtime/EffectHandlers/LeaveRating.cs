using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.EffectHandlers;

/// <summary><c>leave-rating</c>: ends an entry of a rating list; a second run changes nothing.</summary>
internal sealed class LeaveRating : IOutboxEffect
{
    public const string Name = "leave-rating";

    public string Kind => Name;

    public ValueTask RunAsync(IWriteSession session, OutboxRow row)
    {
        var exit = RatingExit.Read(row.Payload);
        return session.EndRatingAsync(exit.Entry, row.At, exit.Reason);
    }
}
