using System.Collections.Immutable;

namespace CaseFlow.Feel;

/// <summary>The outcome of parsing.</summary>
/// <param name="Expression">The expression; null when there is any diagnostic.</param>
/// <param name="Diagnostics">What is wrong, with positions; empty when the text is an expression.</param>
public sealed record FeelParse(FeelExpression? Expression, ImmutableArray<FeelDiagnostic> Diagnostics)
{
    /// <summary>What will give null whenever it is evaluated, as far as names and types are known, with positions; it stops no evaluation.</summary>
    public ImmutableArray<FeelDiagnostic> Warnings { get; init; } = [];

    /// <summary>The first thing for which an expression is not to be published: that it is none, or that it can give nothing but null; null when there is none.</summary>
    public FeelDiagnostic? Mistake => !Diagnostics.IsEmpty ? Diagnostics[0] : !Warnings.IsEmpty ? Warnings[0] : null;
}
