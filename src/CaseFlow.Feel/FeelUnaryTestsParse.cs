using System.Collections.Immutable;

namespace CaseFlow.Feel;

/// <summary>The outcome of parsing unary tests.</summary>
/// <param name="Tests">The tests; null when there is any diagnostic.</param>
/// <param name="Diagnostics">What is wrong, with positions; empty when the text is unary tests.</param>
public sealed record FeelUnaryTestsParse(FeelUnaryTests? Tests, ImmutableArray<FeelDiagnostic> Diagnostics)
{
    /// <summary>What will give null whenever it is evaluated, as far as names and types are known, with positions; it stops no evaluation.</summary>
    public ImmutableArray<FeelDiagnostic> Warnings { get; init; } = [];
}
