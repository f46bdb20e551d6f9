using CaseFlow.Host.Health;
using CaseFlow.Runtime.UseCases.Moving;
using MediatR;

namespace CaseFlow.Host.Workers;

/// <summary>Moves running cases that were ordered to be moved; goes on after a restart where it stopped, beside other hosts.</summary>
/// <param name="useCases">The use cases.</param>
/// <param name="log">The log.</param>
/// <param name="pulse">Told each time the work was done.</param>
internal sealed class MovePump(IMediator useCases, ILogger<MovePump> log, WorkerPulse pulse) : RepeatedWork(TimeSpan.FromSeconds(1), log, pulse)
{
    /// <inheritdoc/>
    protected override async Task DoAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested && (await useCases.Send(new CarryOutMoves(), stopping)).Value is { Done: > 0 } run)
        {
            log.LogInformation("{Count} running cases were dealt with for another version of their procedure.", run.Done);
        }
    }
}
