using System.Collections.Immutable;

namespace CaseFlow.Feel;

/// <summary>The outcome of evaluating.</summary>
/// <param name="Value">The value; null value where an operation failed.</param>
/// <param name="Diagnostics">Why parts gave null; empty when nothing failed.</param>
public sealed record FeelResult(FeelValue Value, ImmutableArray<FeelDiagnostic> Diagnostics);
