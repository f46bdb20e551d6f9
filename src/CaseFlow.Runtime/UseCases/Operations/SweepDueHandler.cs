using System.Collections.Concurrent;
using CaseFlow.Cases.Records;
using CaseFlow.Engine;
using CaseFlow.Engine.Commands;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Operations;

/// <summary>
/// Fires due timers, each in a step of its own, in batches. A few cases go on side by side, so that the store can commit their steps together;
/// never more, so that a person's step waits behind a few timers, however many are due.
/// </summary>
internal sealed class SweepDueHandler(RuntimeKit kit) : IRequestHandler<SweepDue, Outcome<Sweep>>
{
    private const int Batch = 100;
    private const int SideBySide = 8;

    public async Task<Outcome<Sweep>> Handle(SweepDue request, CancellationToken cancellationToken)
    {
        var now = request.Now ?? kit.Parts.Clock.Now;
        var tried = new HashSet<TimerKey>();
        var tally = new Tally();
        while (tally.Settled < request.Most && !cancellationToken.IsCancellationRequested)
        {
            // Timers that failed may stay at the head of the list, so the batch grows by them and they never hide the others.
            var take = Math.Min(Batch, request.Most - tally.Settled) + tally.Failed.Count;
            var lease = Lease.From(kit.Parts.Clock.Now);
            var due = await kit.Parts.Store.WriteAsync(session => session.ClaimDueTimersAsync(now, lease, take), CancellationToken.None);
            var fresh = due.Where(t => tried.Add(t.Key)).ToList();
            if (fresh.Count == 0)
            {
                break;
            }

            await Parallel.ForEachAsync(
                fresh.GroupBy(t => t.Key.Case),
                new ParallelOptions { MaxDegreeOfParallelism = SideBySide },
                async (timers, _) => await FireAllAsync(timers, lease, tally, cancellationToken));
        }

        await ReleaseAsync(tally.Failed);
        if (!cancellationToken.IsCancellationRequested)
        {
            await kit.Roles.ReviewAsync(request.Most, CancellationToken.None);
        }

        var next = await kit.Parts.Store.ReadAsync(session => session.NextTimerAsync(), CancellationToken.None);
        return Outcomes.Done(new Sweep(tally.Fired, tally.Skipped, [.. tally.Failed.Select(f => f.Problem)], next)
        {
            Cases = [.. tally.Cases.Distinct().Order(StringComparer.Ordinal)],
        });
    }

    // Who stops the sweep waits for the steps that began; the timers that are left are given back and wait for the next sweep.
    private async ValueTask FireAllAsync(IEnumerable<TimerRow> timers, Lease lease, Tally tally, CancellationToken stopping)
    {
        foreach (var timer in timers)
        {
            if (stopping.IsCancellationRequested)
            {
                await ReleaseAsync([new Failure(timer.Key, lease, "")]);
                continue;
            }

            try
            {
                tally.Add(await FireAsync(timer.Key, lease));
            }
            catch (Exception e) when (e is not StoreUnavailableException)
            {
                tally.Failed.Enqueue(new Failure(
                    timer.Key, lease, $"case {timer.Key.Case.Value}, instance {timer.Key.Instance}, timer {timer.Key.Timer}: {e.Message}"));
            }
        }
    }

    // Given back at the end only, so that this sweep does not try them again.
    private async Task ReleaseAsync(IReadOnlyCollection<Failure> failed)
    {
        if (failed.Count > 0)
        {
            await kit.Parts.Store.WriteAsync(
                async session =>
                {
                    foreach (var failure in failed)
                    {
                        await session.ReleaseTimerAsync(failure.Key, failure.Lease);
                    }

                    return true;
                },
                CancellationToken.None);
        }
    }

    // The number of the case whose timer fired; null when it was no longer armed or another host has it.
    private async Task<string?> FireAsync(TimerKey key, Lease lease)
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
            CancellationToken.None);
        return outcome.Value?.Number;
    }

    private sealed record Failure(TimerKey Key, Lease Lease, string Problem);

    private sealed class Tally
    {
        private int skipped;

        public int Fired => Cases.Count;

        public int Skipped => skipped;

        public int Settled => Fired + skipped;

        public ConcurrentQueue<Failure> Failed { get; } = new();

        public ConcurrentQueue<string> Cases { get; } = new();

        public void Add(string? number)
        {
            if (number is null)
            {
                Interlocked.Increment(ref skipped);
            }
            else
            {
                Cases.Enqueue(number);
            }
        }
    }
}
