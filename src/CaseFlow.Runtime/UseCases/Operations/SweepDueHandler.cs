using System.Collections.Immutable;
using CaseFlow.Cases.Records;
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
        var (fired, skipped) = (0, 0);
        var failed = new List<(TimerKey Key, Lease Lease)>();
        var problems = ImmutableArray.CreateBuilder<string>();
        while (tried.Count < request.Most && !cancellationToken.IsCancellationRequested)
        {
            // Timers that failed may stay at the head of the list, so the batch grows by them.
            var lease = Lease.From(kit.Parts.Clock.Now);
            var due = await kit.Parts.Store.WriteAsync(
                session => session.ClaimDueTimersAsync(now, lease, Batch + problems.Count), cancellationToken);
            var fresh = due.Where(t => tried.Add(t.Key)).ToList();
            if (fresh.Count == 0)
            {
                break;
            }

            foreach (var timer in fresh)
            {
                try
                {
                    if (await FireAsync(timer.Key, lease, cancellationToken))
                    {
                        fired++;
                    }
                    else
                    {
                        skipped++;
                    }
                }
                catch (Exception e) when (e is not OperationCanceledException and not StoreUnavailableException)
                {
                    failed.Add((timer.Key, lease));
                    problems.Add($"case {timer.Key.Case.Value}, instance {timer.Key.Instance}, timer {timer.Key.Timer}: {e.Message}");
                }
            }
        }

        await ReleaseAsync(failed, cancellationToken);
        var next = await kit.Parts.Store.ReadAsync(session => session.NextTimerAsync(), cancellationToken);
        return Outcomes.Done(new Sweep(fired, skipped, problems.ToImmutable(), next));
    }

    // Given back at the end only, so that this sweep does not try them again.
    private async Task ReleaseAsync(List<(TimerKey Key, Lease Lease)> failed, CancellationToken cancellation)
    {
        if (failed.Count > 0)
        {
            await kit.Parts.Store.WriteAsync(
                async session =>
                {
                    foreach (var (key, lease) in failed)
                    {
                        await session.ReleaseTimerAsync(key, lease);
                    }

                    return true;
                },
                cancellation);
        }
    }

    private async Task<bool> FireAsync(TimerKey key, Lease lease, CancellationToken cancellation)
    {
        var header = StepHeader.Of(StepHeader.System, "FireTimer", ("instance", $"{key.Instance}"), ("timer", $"{key.Timer}"));
        var outcome = await kit.Steps.RetryAsync(
            async session => await session.HoldTimerAsync(key, lease)
                ? await kit.Steps.ApplyAsync(
                    session,
                    header,
                    key.Case,
                    draft => Outcomes.From(
                        draft.Tell(key.Instance, context => new Command.FireTimer(context, new ElementInstanceId(key.Timer))), draft.Case))
                : Outcomes.Refuse<Case>(RuntimeCodes.TimerTaken),
            cancellation);
        return outcome.IsDone;
    }
}
