using Quartz;

namespace CaseFlow.Host.Workers;

/// <summary>The recurring sweep that Quartz fires, whatever the watch over the next due moment does.</summary>
/// <param name="sweeper">The sweep.</param>
[DisallowConcurrentExecution]
internal sealed class SweepJob(Sweeper sweeper) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await sweeper.SweepAsync(cancellationToken);
}
