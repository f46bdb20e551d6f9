using System.Collections.Concurrent;
using System.Diagnostics;

namespace CaseFlow.Host.Health;

/// <summary>When each worker last did its work to the end.</summary>
internal sealed class WorkerPulse
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, (long At, TimeSpan Every)> beats = new(StringComparer.Ordinal);

    /// <summary>Takes note that work was done, or that a worker began.</summary>
    /// <param name="worker">The worker.</param>
    /// <param name="every">How often it works.</param>
    public void Beat(string worker, TimeSpan every) => beats[worker] = (Stopwatch.GetTimestamp(), every);

    /// <summary>A worker that did not finish its work for three times its interval, at least a minute; null when all work.</summary>
    public string? FindStill() => FindStill(Stopwatch.GetTimestamp());

    /// <summary>A worker that is still at a moment.</summary>
    /// <param name="now">The moment, in ticks of the stopwatch.</param>
    public string? FindStill(long now) => beats
        .Where(beat => Stopwatch.GetElapsedTime(beat.Value.At, now) > TimeSpan.FromTicks(Math.Max(Shortest.Ticks, beat.Value.Every.Ticks * 3)))
        .Select(beat => beat.Key)
        .Order(StringComparer.Ordinal)
        .FirstOrDefault();
}
