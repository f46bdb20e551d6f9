using CaseFlow.Runtime.UseCases.Operations;
using MediatR;

namespace CaseFlow.Host.Workers;

/// <summary>Runs effects that wait in the outbox, shortly after the step that gave them.</summary>
/// <param name="useCases">The use cases.</param>
/// <param name="log">The log.</param>
internal sealed class OutboxPump(IMediator useCases, ILogger<OutboxPump> log) : RepeatedWork(TimeSpan.FromMilliseconds(500), log)
{
    /// <inheritdoc/>
    protected override async Task DoAsync(CancellationToken stopping)
    {
        OutboxRun? run;
        do
        {
            run = (await useCases.Send(new RunOutbox(), CancellationToken.None)).Value;
            if (run is { Failed: > 0 })
            {
                log.LogWarning("Outbox: {Done} effects run, {Failed} failed and will be tried again.", run.Done, run.Failed);
            }
        }
        while (run is { Done: > 0 } && !stopping.IsCancellationRequested);
    }
}
