using CaseFlow.Engine.Commands;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.EffectHandlers;

/// <summary><c>take-signal</c>: brings a signal of another case to every instance of one case that still waits for it.</summary>
/// <param name="steps">Carries out steps.</param>
internal sealed class TakeSignal(CaseSteps steps) : IOutboxEffect
{
    public const string Name = "take-signal";

    public string Kind => Name;

    public async ValueTask RunAsync(IWriteSession session, OutboxRow row)
    {
        var order = BroughtSignal.Read(row.Payload);
        var header = StepHeader.Of(StepHeader.System, "TakeSignal", ("signal", order.Signal), ("from", $"{order.From}"));
        await steps.ApplyAsync(session, header, row.Case, draft =>
        {
            foreach (var waiting in draft.Instances.Values.Where(i => i.State.Signals.Values.Any(s => s.Signal == order.Signal)).ToList())
            {
                draft.Tell(waiting.Number, context => new Command.DeliverSignal(context, order.Signal, Messages.Nothing));
            }

            return Outcomes.Done(draft.Case);
        });
    }
}
