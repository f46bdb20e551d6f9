using System.Collections.Immutable;
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
        var problems = ImmutableArray.CreateBuilder<string>();
        var cases = new SortedSet<string>(StringComparer.Ordinal);
        while (tried.Count < request.Most && !cancellationToken.IsCancellationRequested)
        {
            // Timers that failed stay at the head of the list, so the batch grows by them.
            var due = await kit.Parts.Store.ReadAsync(session => session.ListDueTimersAsync(now, Batch + problems.Count), cancellationToken);
            var fresh = due.Where(t => tried.Add(t.Key)).ToList();
            if (fresh.Count == 0)
            {
                break;
            }

            foreach (var timer in fresh)
            {
                try
                {
                    if (await FireAsync(timer.Key, cancellationToken) is { } number)
                    {
                        cases.Add(number);
                        fired++;
                    }
                    else
                    {
                        skipped++;
                    }
                }
                catch (Exception e) when (e is not OperationCanceledException and not StoreUnavailableException)
                {
                    problems.Add($"case {timer.Key.Case.Value}, instance {timer.Key.Instance}, timer {timer.Key.Timer}: {e.Message}");
                }
            }
        }

        await kit.Roles.ReviewAsync(request.Most, cancellationToken);
        var next = await kit.Parts.Store.ReadAsync(session => session.NextTimerAsync(), cancellationToken);
        return Outcomes.Done(new Sweep(fired, skipped, problems.ToImmutable(), next) { Cases = [.. cases] });
    }

    // The number of the case whose timer fired; null when it was no longer armed.
    private async Task<string?> FireAsync(TimerKey key, CancellationToken cancellation)
    {
        var header = StepHeader.Of(StepHeader.System, "FireTimer", ("instance", $"{key.Instance}"), ("timer", $"{key.Timer}"));
        var outcome = await kit.Steps.ChangeAsync(
            header,
            key.Case,
            draft => Outcomes.From(
                draft.Tell(key.Instance, context => new Command.FireTimer(context, new ElementInstanceId(key.Timer))), draft.Case),
            cancellation);
        return outcome.Value?.Number;
    }
}
