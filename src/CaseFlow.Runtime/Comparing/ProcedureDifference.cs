using System.Collections.Immutable;

namespace CaseFlow.Runtime.Comparing;

/// <summary>One difference between two versions of a procedure.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Aspect">What about the part: one of <see cref="Aspects"/>; the kind of part itself, such as <c>step</c>, where the whole part came, went or changed places.</param>
/// <param name="Before">The part in the earlier version; null where it is new.</param>
/// <param name="After">The part in the later version; null where it is gone.</param>
public sealed record ProcedureDifference(DifferenceKind Kind, string Aspect, ComparedPart? Before, ComparedPart? After)
{
    /// <summary>The value in the earlier version; null for none.</summary>
    public ComparedValue? From { get; init; }

    /// <summary>The value in the later version; null for none.</summary>
    public ComparedValue? To { get; init; }

    /// <summary>Which of several, such as the name of an input; null where there is one only.</summary>
    public string? Item { get; init; }

    /// <summary>The other part that the item names; null for none.</summary>
    public ComparedPart? About { get; init; }

    /// <summary>What the version says about a part that came or went; empty otherwise.</summary>
    public ImmutableArray<ComparedFact> Facts { get; init; } = [];

    /// <summary>The part, as it is in the later version where that has it.</summary>
    public ComparedPart Part => After ?? Before!;

    /// <summary>The stable code, such as <c>compare.clock.changed</c>.</summary>
    public string Code => CodeOf(Aspect, Kind);

    /// <summary>The code of what can happen to an aspect.</summary>
    /// <param name="aspect">The aspect.</param>
    /// <param name="kind">What happens.</param>
    public static string CodeOf(string aspect, DifferenceKind kind) => $"compare.{aspect}.{kind.ToString().ToLowerInvariant()}";
}
