using CaseFlow.Host.Health;
using CaseFlow.Runtime.UseCases.Backtests;
using MediatR;

namespace CaseFlow.Host.Workers;

/// <summary>Carries backtests on, batch by batch, and leaves a core to everything else where there is more than one.</summary>
/// <param name="useCases">The use cases.</param>
/// <param name="log">The log.</param>
/// <param name="pulse">Told each time the work was done.</param>
internal sealed class BacktestPump(IMediator useCases, ILogger<BacktestPump> log, WorkerPulse pulse) : RepeatedWork(TimeSpan.FromSeconds(1), log, pulse)
{
    /// <inheritdoc/>
    protected override async Task DoAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested && (await useCases.Send(new RunBacktests(Math.Max(1, Environment.ProcessorCount - 1)), stopping)).Value is { Cases: > 0 } done)
        {
            log.LogDebug("Backtest: {Cases} cases replayed.", done.Cases);
        }
    }
}
