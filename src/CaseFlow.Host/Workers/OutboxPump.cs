using CaseFlow.Host.Health;
using CaseFlow.Runtime.UseCases.Operations;
using MediatR;

namespace CaseFlow.Host.Workers;

/// <summary>Runs effects that wait in the outbox, shortly after the step that gave them.</summary>
/// <param name="useCases">The use cases.</param>
/// <param name="log">The log.</param>
/// <param name="pulse">Told each time the work was done.</param>
internal sealed class OutboxPump(IMediator useCases, ILogger<OutboxPump> log, WorkerPulse pulse) : RepeatedWork(TimeSpan.FromMilliseconds(500), log, pulse)
{
    /// <inheritdoc/>
    protected override async Task DoAsync(CancellationToken stopping)
    {
        OutboxRun? run;
        do
        {
            run = (await useCases.Send(new RunOutbox(), CancellationToken.None)).Value;
            foreach (var problem in run?.Problems ?? [])
            {
                log.LogWarning("An effect failed and will be tried again: {Problem}", problem);
            }
        }
        while (run is { Done: > 0 } && !stopping.IsCancellationRequested);
    }
}
