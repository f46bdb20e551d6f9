using System.Diagnostics;
using CaseFlow.Host.Metrics;
using CaseFlow.Runtime;
using MediatR;

namespace CaseFlow.Host.Logging;

/// <summary>The use cases, with a line and a count for each. What a request holds is never written, but its case and who asks.</summary>
/// <param name="useCases">The use cases.</param>
/// <param name="meter">Counts refusals.</param>
/// <param name="log">The log.</param>
internal sealed class ObservedUseCases(IMediator useCases, HostMeter meter, ILogger<ObservedUseCases> log) : IMediator
{
    // Questions change nothing; the workers write their own lines.
    private static readonly string[] Quiet = ["Get", "Find", "Follow", "List", "Verify", "SweepDue", "RunOutbox", "MakeCheckpoint", "CarryOutMoves"];

    /// <inheritdoc/>
    public async Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default)
    {
        var name = request.GetType().Name;
        var began = Stopwatch.GetTimestamp();
        var response = await useCases.Send(request, cancellationToken);
        var outcome = response as IOutcome;
        var isQuiet = Array.Exists(Quiet, start => name.StartsWith(start, StringComparison.Ordinal));
        var number = UseCaseFacts.CaseOf(outcome?.Result) ?? UseCaseFacts.CaseOf(request);
        var milliseconds = Math.Round(Stopwatch.GetElapsedTime(began).TotalMilliseconds, 1);
        if (outcome?.Refusal is { } refusal)
        {
            meter.Refused(name, refusal.Code);
            log.LogInformation(
                "{UseCase} refused in {Milliseconds} ms: {Code}. Case {Case}, person {Person}.",
                name, milliseconds, refusal.Code, number ?? "–", UseCaseFacts.PersonOf(request) ?? "–");
        }
        else
        {
            log.Log(
                isQuiet ? LogLevel.Debug : LogLevel.Information, "{UseCase} done in {Milliseconds} ms. Case {Case}, person {Person}.",
                name, milliseconds, number ?? "–", UseCaseFacts.PersonOf(request) ?? "–");
        }

        return response;
    }

    /// <inheritdoc/>
    public Task Publish<TNotification>(TNotification notification, CancellationToken cancellationToken = default)
        where TNotification : INotification => useCases.Publish(notification, cancellationToken);
}
