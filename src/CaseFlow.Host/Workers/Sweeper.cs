using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Operations;
using MediatR;

namespace CaseFlow.Host.Workers;

/// <summary>Fires due timers, one sweep at a time, whoever asks for it.</summary>
/// <param name="useCases">The use cases.</param>
/// <param name="clock">The clock.</param>
/// <param name="log">The log.</param>
internal sealed class Sweeper(IMediator useCases, IClock clock, ILogger<Sweeper> log) : IDisposable
{
    private const int MostNamed = 50;

    private readonly SemaphoreSlim one = new(1, 1);

    /// <summary>Fires every due timer, a thousand at a time, and tells in the log how far it is.</summary>
    /// <param name="cancellation">Stops after the steps that began; what is left waits for the next sweep.</param>
    public async Task SweepAsync(CancellationToken cancellation)
    {
        await one.WaitAsync(cancellation);
        try
        {
            while (await SweepOnceAsync(cancellation) && !cancellation.IsCancellationRequested)
            {
                // Each round is bounded, so that what happens meanwhile is seen.
            }
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>Sweeps once; true when it got on and more is due.</summary>
    private async Task<bool> SweepOnceAsync(CancellationToken cancellation)
    {
        var swept = (await useCases.Send(new SweepDue(), cancellation)).Value!;
        foreach (var problem in swept.Problems)
        {
            log.LogWarning("A timer did not fire and will be tried again: {Problem}", problem);
        }

        var isMore = swept.Next <= clock.Now;
        if (swept.Fired > 0 && isMore)
        {
            log.LogInformation(
                "Timers: {Fired} fired, {Skipped} no longer armed; more have been due since {Next}. Case {Case}.",
                swept.Fired, swept.Skipped, swept.Next!.Value.ToUtc(), string.Join(' ', swept.Cases.Take(MostNamed)));
        }
        else if (swept.Fired > 0)
        {
            log.LogInformation(
                "Timers: {Fired} fired, {Skipped} no longer armed. Case {Case}.", swept.Fired, swept.Skipped, string.Join(' ', swept.Cases.Take(MostNamed)));
        }

        return isMore && swept.Fired > 0;
    }

    /// <inheritdoc/>
    public void Dispose() => one.Dispose();
}
