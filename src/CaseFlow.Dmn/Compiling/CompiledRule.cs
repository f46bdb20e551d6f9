using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Compiling;

/// <summary>A rule. Number counts from 1, as people count the rows.</summary>
internal sealed record CompiledRule(int Number, ImmutableArray<FeelUnaryTests> Tests, ImmutableArray<FeelExpression> Results);
