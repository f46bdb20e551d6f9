using System.Diagnostics;
using CaseFlow.Host.Settings;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Host.Health;

/// <summary>Whether the program can do its work now. The answer is at most a second old, so that asking often costs nothing.</summary>
/// <param name="store">The store.</param>
/// <param name="pulse">The workers.</param>
/// <param name="settings">Where the data are.</param>
/// <param name="lifetime">Whether the program has started and is not stopping.</param>
/// <param name="log">The log.</param>
internal sealed class Readiness(
    IStore store, WorkerPulse pulse, CaseFlowSettings settings, IHostApplicationLifetime lifetime, ILogger<Readiness> log) : IDisposable
{
    private const long LeastFreeBytes = 64L * 1024 * 1024;
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim one = new(1, 1);
    private string? reason;
    private long checkedAt;

    /// <summary>Why the program is not ready; null when it is. See <see cref="HealthCodes"/>.</summary>
    public async Task<string?> FindObstacleAsync()
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            return HealthCodes.Stopping;
        }

        if (!lifetime.ApplicationStarted.IsCancellationRequested)
        {
            return HealthCodes.Starting;
        }

        await one.WaitAsync();
        try
        {
            if (checkedAt == 0 || Stopwatch.GetElapsedTime(checkedAt) > Fresh)
            {
                reason = await CheckAsync();
                checkedAt = Stopwatch.GetTimestamp();
            }

            return reason;
        }
        finally
        {
            one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => one.Dispose();

    private async Task<string?> CheckAsync()
    {
        if (await CheckStoreAsync() is { } obstacle)
        {
            return obstacle;
        }

        if (pulse.FindStill() is { } worker)
        {
            log.LogWarning("Not ready: {Worker} does not do its work.", worker);
            return HealthCodes.WorkerStill;
        }

        return new DriveInfo(settings.DataFolder).AvailableFreeSpace < LeastFreeBytes ? HealthCodes.DiskLow : null;
    }

    // A transaction without any change takes the write lock and commits nothing.
    private async Task<string?> CheckStoreAsync()
    {
        try
        {
            await store.WriteAsync(_ => ValueTask.FromResult(true), CancellationToken.None).WaitAsync(Patience);
            return null;
        }
        catch (TimeoutException)
        {
            return HealthCodes.StoreSlow;
        }
        catch (Exception e) when (e is StoreUnavailableException or ObjectDisposedException)
        {
            log.LogWarning(e, "Not ready: the store cannot be written.");
            return HealthCodes.StoreNotWritable;
        }
    }
}
