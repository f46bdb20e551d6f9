using CaseFlow.Feel;

namespace CaseFlow.Dmn.Compiling;

/// <summary>An input column. Name is the heading, or the expression where there is none.</summary>
internal sealed record CompiledInput(string Name, FeelExpression Expression, ValueType Type, FeelUnaryTests? Allowed);
