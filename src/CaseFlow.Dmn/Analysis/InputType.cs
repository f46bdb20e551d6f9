using System.Collections.Immutable;
using CaseFlow.Dmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Analysis;

/// <summary>What is declared of an input.</summary>
/// <param name="Type">The basic type; null where it is not known.</param>
/// <param name="IsWhole">Whether its numbers are whole ones.</param>
/// <param name="IsOneValue">False where its values are lists or contexts, which cells do not compare with.</param>
/// <param name="Allowed">Tests that every value passes.</param>
internal sealed record InputType(FeelType? Type, bool IsWhole, bool IsOneValue, ImmutableArray<UnaryTests> Allowed)
{
    internal static InputType Unknown { get; } = new(null, false, true, []);
}
