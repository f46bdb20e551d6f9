namespace CaseFlow.Benchmarks;

/// <summary>One thing that is measured.</summary>
internal interface IBenchmark
{
    /// <summary>The word on the command line.</summary>
    string Name { get; }

    /// <summary>What it measures, in a line.</summary>
    string About { get; }

    /// <summary>Measures.</summary>
    /// <param name="run">How long and how often; where to show progress.</param>
    /// <returns>The part of the report.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    Task<Section> RunAsync(BenchmarkRun run);
}
