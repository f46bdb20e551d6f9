using CaseFlow.Runtime.UseCases.Operations;
using MediatR;

namespace CaseFlow.Host.Workers;

/// <summary>Fires due timers, one sweep at a time, whoever asks for it.</summary>
/// <param name="useCases">The use cases.</param>
/// <param name="log">The log.</param>
internal sealed class Sweeper(IMediator useCases, ILogger<Sweeper> log) : IDisposable
{
    private readonly SemaphoreSlim one = new(1, 1);

    /// <summary>Fires every due timer.</summary>
    /// <param name="cancellation">Gives up waiting; a sweep that began is finished.</param>
    public async Task SweepAsync(CancellationToken cancellation)
    {
        await one.WaitAsync(cancellation);
        try
        {
            var swept = (await useCases.Send(new SweepDue(), CancellationToken.None)).Value;
            if (swept is { Fired: > 0 })
            {
                log.LogInformation(
                    "Timers: {Fired} fired, {Skipped} no longer armed. Case {Case}.", swept.Fired, swept.Skipped, string.Join(' ', swept.Cases));
            }

            foreach (var problem in swept?.Problems ?? [])
            {
                log.LogWarning("A timer did not fire and will be tried again: {Problem}", problem);
            }
        }
        finally
        {
            one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => one.Dispose();
}
