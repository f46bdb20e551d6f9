using CaseFlow.Host.Health;
using CaseFlow.Host.Settings;
using CaseFlow.Runtime.UseCases.Operations;
using MediatR;

namespace CaseFlow.Host.Workers;

/// <summary>Signs a checkpoint at intervals when something changed.</summary>
/// <param name="useCases">The use cases.</param>
/// <param name="settings">The settings.</param>
/// <param name="log">The log.</param>
/// <param name="pulse">Told each time the work was done.</param>
internal sealed class CheckpointWork(IMediator useCases, CaseFlowSettings settings, ILogger<CheckpointWork> log, WorkerPulse pulse)
    : RepeatedWork(settings.CheckpointEvery, log, pulse)
{
    /// <inheritdoc/>
    protected override async Task DoAsync(CancellationToken stopping)
    {
        if ((await useCases.Send(new MakeCheckpoint(), CancellationToken.None)).Value?.Checkpoint is { } made)
        {
            log.LogInformation("Checkpoint {Number} signed over {Cases} cases.", made.Number, made.Heads.Length);
        }
    }
}
