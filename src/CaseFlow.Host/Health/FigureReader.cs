using System.Diagnostics;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Host.Health;

/// <summary>Reads what the store holds, at most once in five seconds however often it is asked.</summary>
/// <param name="store">The store.</param>
/// <param name="clock">The clock.</param>
/// <param name="log">The log.</param>
internal sealed class FigureReader(IStore store, IClock clock, ILogger<FigureReader> log) : IDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim one = new(1, 1);
    private StoreFigures? known;
    private long readAt;

    /// <summary>The figures; null when the store cannot be read or does not count.</summary>
    public async Task<StoreFigures?> ReadAsync()
    {
        await one.WaitAsync();
        try
        {
            if (known is null || Stopwatch.GetElapsedTime(readAt) > Fresh)
            {
                known = await store.ReadAsync(
                    async session => session is IStoreFigures counting ? await counting.LoadFiguresAsync(clock.Now) : null, CancellationToken.None);
                readAt = Stopwatch.GetTimestamp();
            }

            return known;
        }
        catch (StoreUnavailableException e)
        {
            log.LogWarning(e, "The figures of the store cannot be read.");
            return null;
        }
        finally
        {
            one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => one.Dispose();
}
