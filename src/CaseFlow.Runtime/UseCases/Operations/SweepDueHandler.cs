using CaseFlow.Engine;
using CaseFlow.Engine.Commands;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Operations;

/// <summary>Fires due timers, each in a step of its own, in batches.</summary>
internal sealed class SweepDueHandler(RuntimeKit kit) : IRequestHandler<SweepDue, Outcome<Sweep>>
{
    private const int Batch = 100;

    public async Task<Outcome<Sweep>> Handle(SweepDue request, CancellationToken cancellationToken)
    {
        var now = request.Now ?? kit.Parts.Clock.Now;
        var tried = new HashSet<TimerKey>();
        var (fired, skipped, failed) = (0, 0, 0);
        while (tried.Count < request.Most && !cancellationToken.IsCancellationRequested)
        {
            // Timers that failed stay at the head of the list, so the batch grows by them.
            var due = await kit.Parts.Store.ReadAsync(session => session.ListDueTimersAsync(now, Batch + failed), cancellationToken);
            var fresh = due.Where(t => tried.Add(t.Key)).ToList();
            if (fresh.Count == 0)
            {
                break;
            }

            foreach (var timer in fresh)
            {
                switch (await FireAsync(timer.Key, cancellationToken))
                {
                    case true:
                        fired++;
                        break;
                    case false:
                        skipped++;
                        break;
                    default:
                        failed++;
                        break;
                }
            }
        }

        var next = await kit.Parts.Store.ReadAsync(session => session.NextTimerAsync(), cancellationToken);
        return Outcomes.Done(new Sweep(fired, skipped, failed, next));
    }

    private async Task<bool?> FireAsync(TimerKey key, CancellationToken cancellation)
    {
        var header = StepHeader.Of(StepHeader.System, "FireTimer", ("instance", $"{key.Instance}"), ("timer", $"{key.Timer}"));
        try
        {
            var outcome = await kit.Steps.ChangeAsync(
                header,
                key.Case,
                draft => Outcomes.From(
                    draft.Tell(key.Instance, context => new Command.FireTimer(context, new ElementInstanceId(key.Timer))), draft.Case),
                cancellation);
            return outcome.IsDone;
        }
        catch (Exception e) when (e is not OperationCanceledException and not StoreUnavailableException)
        {
            return null;
        }
    }
}
