using CaseFlow.Engine.Definitions;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.EffectHandlers;

/// <summary>
/// <c>message</c>: brings a thrown message to the one instance of any case that waits for it with fitting keys, else begins a case whose procedure
/// starts with it. Without a receiver it is gone, as BPMN has it. The row is taken away with the step of the receiver, so that it is taken once.
/// </summary>
internal sealed class BringMessage(RuntimeKit kit) : IOutboxEffect
{
    public const string Name = "message";

    public string Kind => Name;

    public async ValueTask RunAsync(IWriteSession session, OutboxRow row)
    {
        var order = BroughtMessage.Read(row.Payload);
        var header = StepHeader.Of(StepHeader.System, "TakeMessage", ("message", order.Message), ("from", $"{row.Case.Value}"));
        var receivers = new Receivers(kit);
        if (await receivers.DeliverAsync(session, header, order.Message, Messages.Nothing, order.Payload, (row.Case, order.From)) is not null)
        {
            return;
        }

        foreach (var start in await receivers.FindStartsAsync(session, trigger => trigger is StartTrigger.Message message && message.Name == order.Message))
        {
            await receivers.BeginAsync(session, header, start, row.Case, order.Payload);
            return;
        }
    }
}
