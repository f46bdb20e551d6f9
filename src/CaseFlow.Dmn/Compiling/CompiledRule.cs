using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Compiling;

/// <summary>A rule of a table.</summary>
/// <param name="Number">From 1, as people count the rows.</param>
/// <param name="Tests">A test for each input column.</param>
/// <param name="Results">An expression for each output column.</param>
/// <param name="Types">The types that the results have besides those of the columns.</param>
/// <param name="Annotation">What its author wrote about it; empty for nothing.</param>
internal sealed record CompiledRule(
    int Number, ImmutableArray<FeelUnaryTests> Tests, ImmutableArray<FeelExpression> Results, ImmutableArray<FeelType> Types, string Annotation);
