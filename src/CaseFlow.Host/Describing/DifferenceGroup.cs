using System.Collections.Immutable;
using CaseFlow.Runtime.Comparing;

namespace CaseFlow.Host.Describing;

/// <summary>Differences that belong together: those of a step with those of the flows that leave it, of a form with its fields, of a table with its rules.</summary>
/// <param name="Anchor">The group's id on a page.</param>
/// <param name="Part">The part; of another kind than its differences where only parts within it differ.</param>
/// <param name="Differences">The differences.</param>
internal sealed record DifferenceGroup(string Anchor, ComparedPart Part, ImmutableArray<ProcedureDifference> Differences)
{
    /// <summary>Groups differences, in the order in which they come.</summary>
    /// <param name="comparison">The comparison.</param>
    public static ImmutableArray<DifferenceGroup> Of(ProcedureComparison comparison) =>
    [
        .. comparison.Differences
            .GroupBy(difference => HeadOf(comparison, difference).Path, StringComparer.Ordinal)
            .Select((group, index) => new DifferenceGroup($"difference-{index + 1}", HeadOf(comparison, group.First()), [.. group])),
    ];

    // Parts of the description have names of their own kind and stand alone.
    private static ComparedPart HeadOf(ProcedureComparison comparison, ProcedureDifference difference)
    {
        var part = difference.Part;
        for (var owner = Owner(comparison, difference, part); owner is not null; owner = Owner(comparison, difference, part))
        {
            part = owner;
        }

        return part;
    }

    private static ComparedPart? Owner(ProcedureComparison comparison, ProcedureDifference difference, ComparedPart part) =>
        part.Owner is { } owner ? comparison.Find(owner, inAfter: difference.After is not null) : null;
}
