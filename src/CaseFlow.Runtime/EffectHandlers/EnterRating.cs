using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.EffectHandlers;

/// <summary><c>enter-rating</c>: enters what a case put on a rating list. Its id keeps a second run from changing anything.</summary>
internal sealed class EnterRating : IOutboxEffect
{
    public const string Name = "enter-rating";

    public string Kind => Name;

    public async ValueTask RunAsync(IWriteSession session, OutboxRow row)
    {
        var current = (await session.LoadCaseAsync(row.Case))!.Case;
        var placing = current.Placings.Single(p => p.Id == row.Payload);
        await session.AddRatingAsync(new RatingEntry(
            placing.Id, placing.List, placing.Party, placing.Period, placing.Reason, current.Number, placing.At, null, null));
    }
}
