using CaseFlow.Feel;

namespace CaseFlow.Dmn.Compiling;

/// <summary>An output column.</summary>
internal sealed record CompiledOutput(string Name, ValueType Type, FeelUnaryTests? Allowed, FeelExpression? Default);
