using System.Collections.Concurrent;
using System.Diagnostics;

namespace CaseFlow.Workflows.Tests.Month;

/// <summary>How long which request took in all, for those who look for what is slow.</summary>
internal sealed class Stopwatches
{
    private readonly ConcurrentDictionary<string, (int Count, TimeSpan Sum)> sums = new(StringComparer.Ordinal);

    public async Task<T> Time<T>(string name, Func<Task<T>> work)
    {
        var began = Stopwatch.GetTimestamp();
        var result = await work();
        var took = Stopwatch.GetElapsedTime(began);
        sums.AddOrUpdate(name, (1, took), (_, sum) => (sum.Count + 1, sum.Sum + took));
        return result;
    }

    public override string ToString() => string.Join(
        Environment.NewLine,
        sums.OrderByDescending(s => s.Value.Sum).Select(s => $"{s.Key,-16} {s.Value.Count,8} × {s.Value.Sum.TotalMilliseconds / s.Value.Count,8:F2} ms = {s.Value.Sum.TotalSeconds,7:F1} s"));
}
