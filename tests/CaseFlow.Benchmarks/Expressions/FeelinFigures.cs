namespace CaseFlow.Benchmarks.Expressions;

/// <summary>What the yardstick measured.</summary>
/// <param name="Rates">Parsed and evaluated a second, of each example.</param>
/// <param name="Values">The value of each example as JSON.</param>
/// <param name="Parsing">How long parsing all texts took, in milliseconds.</param>
internal sealed record FeelinFigures(IReadOnlyList<double> Rates, IReadOnlyList<string> Values, double Parsing);
