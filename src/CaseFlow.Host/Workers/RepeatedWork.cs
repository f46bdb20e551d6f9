using System.Diagnostics;
using CaseFlow.Host.Health;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Host.Workers;

/// <summary>
/// Work done again and again until the program stops. A failure is logged and the work goes on; the interval is measured by a
/// clock that never jumps.
/// </summary>
/// <param name="every">The interval.</param>
/// <param name="log">The log.</param>
/// <param name="pulse">Told each time the work was done; null when nobody watches.</param>
internal abstract class RepeatedWork(TimeSpan every, ILogger log, WorkerPulse? pulse = null) : BackgroundService
{
    /// <summary>Does the work once.</summary>
    /// <param name="stopping">The program stops.</param>
    protected abstract Task DoAsync(CancellationToken stopping);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(every);
        pulse?.Beat(GetType().Name, every);
        try
        {
            do
            {
                await TryAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            log.LogDebug("{Work} stopped.", GetType().Name);
        }
    }

    private async Task TryAsync(CancellationToken stopping)
    {
        // What one run writes into the log belongs together.
        using var run = new Activity(GetType().Name).Start();
        try
        {
            await DoAsync(stopping);
            pulse?.Beat(GetType().Name, every);
        }
        catch (StoreUnavailableException e)
        {
            log.LogWarning("{Work} waits for the database and will be tried again in {Every}: {Why}", GetType().Name, every, e.Message);
        }
        catch (Exception e) when (e is not OperationCanceledException || !stopping.IsCancellationRequested)
        {
            log.LogError(e, "{Work} failed and will be tried again in {Every}.", GetType().Name, every);
        }
    }
}
