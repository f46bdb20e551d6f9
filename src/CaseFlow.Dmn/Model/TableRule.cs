using System.Collections.Immutable;

namespace CaseFlow.Dmn.Model;

/// <summary>A rule of a decision table (DMN 1.5 §8.3.4).</summary>
/// <param name="Tests">Unary tests, one for each input column.</param>
/// <param name="Results">Expressions, one for each output column.</param>
/// <param name="Note">What the rule's author wrote about it; null for nothing.</param>
/// <param name="Line">The line in the file, from 1; 0 when unknown.</param>
public sealed record TableRule(ImmutableArray<DmnText> Tests, ImmutableArray<DmnText> Results, string? Note, int Line = 0);
