using System.Diagnostics;
using System.Globalization;

namespace CaseFlow.Benchmarks;

/// <summary>How a benchmark is run.</summary>
/// <param name="Time">How long each measurement takes, about.</param>
/// <param name="Rounds">How often things that are compared take turns; medians are reported.</param>
/// <param name="Stopping">Stops it.</param>
internal sealed record BenchmarkRun(TimeSpan Time, int Rounds, CancellationToken Stopping)
{
    private readonly Stopwatch clock = Stopwatch.StartNew();

    /// <summary>Shows how far it is, beside the report.</summary>
    public void Progress(string text)
    {
        Stopping.ThrowIfCancellationRequested();
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds,6:F1} s  {text}"));
    }
}
