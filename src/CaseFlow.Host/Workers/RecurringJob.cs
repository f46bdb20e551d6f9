using CaseFlow.Runtime.UseCases.Recurring;
using MediatR;
using Quartz;

namespace CaseFlow.Host.Workers;

/// <summary>
/// Begins the cases of procedures whose calendar says so. That Quartz fires late, twice or on another host changes nothing: what is due is
/// worked out from what was begun before.
/// </summary>
/// <param name="useCases">The use cases.</param>
/// <param name="log">The log.</param>
[DisallowConcurrentExecution]
internal sealed class RecurringJob(IMediator useCases, ILogger<RecurringJob> log) : IJob
{
    private const int MostNamed = 50;

    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var run = (await useCases.Send(new BeginRecurring(), cancellationToken)).Value!;
        foreach (var problem in run.Problems)
        {
            log.LogWarning("A recurring procedure was not begun and will be tried again: {Problem}", problem);
        }

        if (!run.Begun.IsEmpty || run.LeftOut > 0)
        {
            log.LogInformation(
                "Recurring procedures: {Begun} begun, {LeftOut} missed ones left out. Case {Case}.", run.Begun.Length, run.LeftOut, string.Join(' ', run.Begun.Take(MostNamed)));
        }
    }
}
