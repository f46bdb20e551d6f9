using CaseFlow.Feel;

namespace CaseFlow.Dmn.Compiling;

/// <summary>An input column of a table.</summary>
/// <param name="Name">The heading, or the expression where there is none.</param>
/// <param name="Expression">What is tested.</param>
/// <param name="Variable">The variable that the expression is and nothing else; null for another expression.</param>
/// <param name="Type">The type of what is tested.</param>
/// <param name="Allowed">Tests that every value passes; null for any value.</param>
internal sealed record CompiledColumn(string Name, FeelExpression Expression, string? Variable, FeelType Type, FeelUnaryTests? Allowed);
