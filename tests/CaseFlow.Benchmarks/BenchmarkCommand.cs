namespace CaseFlow.Benchmarks;

/// <summary>What the command line asks for.</summary>
/// <param name="Benchmarks">What to measure, in order.</param>
/// <param name="Out">The Markdown file to write; null for the terminal.</param>
/// <param name="Time">How long each measurement takes.</param>
/// <param name="Rounds">How often things take turns.</param>
internal sealed record BenchmarkCommand(IReadOnlyList<IBenchmark> Benchmarks, string? Out, TimeSpan Time, int Rounds);
