using CaseFlow.Engine.Definitions;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.EffectHandlers;

/// <summary>
/// <c>signal</c>: hands a thrown signal to every other case that waits for it now, each as a row of its own, and begins a case for every procedure
/// that starts with it. All of it in the transaction that takes the row away, so that each is told once.
/// </summary>
internal sealed class BringSignal(RuntimeKit kit) : IOutboxEffect
{
    public const string Name = "signal";

    public string Kind => Name;

    public async ValueTask RunAsync(IWriteSession session, OutboxRow row)
    {
        var order = BroughtSignal.Read(row.Payload);
        foreach (var other in await session.ListAwaitingCasesAsync(AwaitedRows.OfSignal(kit.Parts.Digest, order.Signal)))
        {
            if (other != row.Case)
            {
                await session.AddOutboxAsync(new OutboxRow($"{row.Id}-{other.Value}", other, TakeSignal.Name, row.Payload, row.At, 0, row.NotBefore));
            }
        }

        var receivers = new Receivers(kit);
        var header = StepHeader.Of(StepHeader.System, "TakeSignal", ("signal", order.Signal), ("from", $"{order.From}"));
        foreach (var start in await receivers.FindStartsAsync(session, trigger => trigger is StartTrigger.Signal signal && signal.Name == order.Signal))
        {
            await receivers.BeginAsync(session, header, start, row.Case, Messages.Nothing);
        }
    }
}
