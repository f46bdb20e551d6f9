using CaseFlow.Host.Health;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Host.Workers;

/// <summary>
/// Watches the next due moment and sweeps once it has come, so that a clock of minutes fires within a second. It looks at the moment
/// anew each time: a timer armed meanwhile and a clock that jumps, also back, change nothing about that.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="clock">The clock.</param>
/// <param name="sweeper">The sweep.</param>
/// <param name="log">The log.</param>
/// <param name="pulse">Told each time the work was done.</param>
internal sealed class DueWatch(IStore store, IClock clock, Sweeper sweeper, ILogger<DueWatch> log, WorkerPulse pulse) : RepeatedWork(TimeSpan.FromMilliseconds(500), log, pulse)
{
    /// <inheritdoc/>
    protected override async Task DoAsync(CancellationToken stopping)
    {
        var next = await store.ReadAsync(session => session.NextTimerAsync(), stopping);
        if (next <= clock.Now)
        {
            await sweeper.SweepAsync(stopping);
        }
    }
}
