using CaseFlow.Runtime.UseCases.Heat;
using MediatR;

namespace CaseFlow.Host.Workers;

/// <summary>Makes the logs of visits of cases that are older than the logs, once after the start.</summary>
/// <param name="useCases">The use cases.</param>
/// <param name="log">The log.</param>
internal sealed class VisitLogWork(IMediator useCases, ILogger<VisitLogWork> log) : RepeatedWork(TimeSpan.FromMinutes(1), log)
{
    private bool isDone;

    /// <inheritdoc/>
    protected override async Task DoAsync(CancellationToken stopping)
    {
        if (isDone)
        {
            return;
        }

        if ((await useCases.Send(new FillVisitLogs(), stopping)).Value is { Cases: > 0 } filled)
        {
            log.LogInformation("Logs of visits made from the journals of {Cases} cases.", filled.Cases);
        }

        isDone = true;
    }
}
