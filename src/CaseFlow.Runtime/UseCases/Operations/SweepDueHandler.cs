using System.Collections.Concurrent;
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
            // Timers that failed stay at the head of the list, so the batch grows by them and they never hide the others.
            var take = Math.Min(Batch, request.Most - tally.Settled) + tally.Problems.Count;
            var due = await kit.Parts.Store.ReadAsync(session => session.ListDueTimersAsync(now, take), CancellationToken.None);
            var fresh = due.Where(t => tried.Add(t.Key)).ToList();
            if (fresh.Count == 0)
            {
                break;
            }

            await Parallel.ForEachAsync(
                fresh.GroupBy(t => t.Key.Case),
                new ParallelOptions { MaxDegreeOfParallelism = SideBySide },
                async (timers, _) => await FireAllAsync(timers, tally, cancellationToken));
        }

        if (!cancellationToken.IsCancellationRequested)
        {
            await kit.Roles.ReviewAsync(request.Most, CancellationToken.None);
        }

        var next = await kit.Parts.Store.ReadAsync(session => session.NextTimerAsync(), CancellationToken.None);
        return Outcomes.Done(new Sweep(tally.Fired, tally.Skipped, [.. tally.Problems], next) { Cases = [.. tally.Cases.Order(StringComparer.Ordinal)] });
    }

    // Who stops the sweep waits for the steps that began; the timers that are left wait for the next sweep.
    private async ValueTask FireAllAsync(IEnumerable<TimerRow> timers, Tally tally, CancellationToken stopping)
    {
        foreach (var timer in timers.TakeWhile(_ => !stopping.IsCancellationRequested))
        {
            try
            {
                tally.Add(await FireAsync(timer.Key));
            }
            catch (Exception e) when (e is not StoreUnavailableException)
            {
                tally.Problems.Enqueue($"case {timer.Key.Case.Value}, instance {timer.Key.Instance}, timer {timer.Key.Timer}: {e.Message}");
            }
        }
    }

    // The number of the case whose timer fired; null when it was no longer armed.
    private async Task<string?> FireAsync(TimerKey key)
    {
        var header = StepHeader.Of(StepHeader.System, "FireTimer", ("instance", $"{key.Instance}"), ("timer", $"{key.Timer}"));
        var outcome = await kit.Steps.ChangeAsync(
            header,
            key.Case,
            draft => Outcomes.From(
                draft.Tell(key.Instance, context => new Command.FireTimer(context, new ElementInstanceId(key.Timer))), draft.Case),
            CancellationToken.None);
        return outcome.Value?.Number;
    }

    private sealed class Tally
    {
        private int fired;
        private int skipped;

        public int Fired => fired;

        public int Skipped => skipped;

        public int Settled => fired + skipped;

        public ConcurrentQueue<string> Problems { get; } = new();

        private ConcurrentBag<string> Numbers { get; } = [];

        public IEnumerable<string> Cases => Numbers.Distinct(StringComparer.Ordinal);

        public void Add(string? number)
        {
            if (number is null)
            {
                Interlocked.Increment(ref skipped);
            }
            else
            {
                Interlocked.Increment(ref fired);
                Numbers.Add(number);
            }
        }
    }
}
