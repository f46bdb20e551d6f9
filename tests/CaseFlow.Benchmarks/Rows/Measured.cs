namespace CaseFlow.Benchmarks.Rows;

/// <summary>What a run of steps gave.</summary>
/// <param name="Rate">Steps a second.</param>
/// <param name="Latencies">How long each step took, in milliseconds, as its caller saw it.</param>
internal sealed record Measured(double Rate, List<double> Latencies);
