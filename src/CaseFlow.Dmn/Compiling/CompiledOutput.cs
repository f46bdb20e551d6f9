using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Compiling;

/// <summary>An output column of a table.</summary>
/// <param name="Name">Its name; its number where it has none.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="Allowed">Tests that every value passes; null for any value.</param>
/// <param name="Priorities">Its values, the one that counts most first; empty where they have no order.</param>
/// <param name="Default">The value where no rule matches; null for none.</param>
internal sealed record CompiledOutput(string Name, FeelType Type, FeelUnaryTests? Allowed, ImmutableArray<FeelValue> Priorities, FeelExpression? Default);
