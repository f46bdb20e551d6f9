using System.Collections.Immutable;

namespace CaseFlow.Dmn.Model;

/// <summary>A rule of a decision table (DMN 1.5 §8.3.3).</summary>
/// <param name="Tests">Tests, one for each input column, in order.</param>
/// <param name="Results">Expressions, one for each output column, in order; empty text for no result.</param>
/// <param name="Line">The line in the file, from 1; 0 when unknown.</param>
public sealed record TableRule(ImmutableArray<UnaryTests> Tests, ImmutableArray<Expression.Literal> Results, int Line = 0)
{
    /// <summary>Its id; null for none.</summary>
    public string? Id { get; init; }

    /// <summary>What its author wrote about it; null for nothing.</summary>
    public string? Description { get; init; }

    /// <summary>Its entries in the annotation columns, in order; empty text for none.</summary>
    public ImmutableArray<string> Annotations { get; init; } = [];
}
