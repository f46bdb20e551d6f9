using System.Collections.Immutable;
using CaseFlow.Runtime.Heat;

namespace CaseFlow.Host.Describing;

/// <summary>A figure of steps that can be laid on a diagram.</summary>
/// <param name="Id">As addresses and keys <c>heat.measure.</c> write it.</param>
/// <param name="Kind">What it counts in.</param>
/// <param name="Of">The figure; null for a step that has none.</param>
internal sealed record HeatMeasure(string Id, HeatKind Kind, Func<ElementHeat, double?> Of)
{
    /// <summary>All figures, the first where none is asked for.</summary>
    public static ImmutableArray<HeatMeasure> All { get; } =
    [
        new("passes", HeatKind.Count, heat => heat.Passes),
        new("waiting", HeatKind.Count, heat => heat.Waiting),
        new("median", HeatKind.Time, heat => heat.Median),
        new("ninety", HeatKind.Time, heat => heat.NinetyPercent),
        new("overdue", HeatKind.Share, heat => heat.OverdueShare),
        new("returned", HeatKind.Count, heat => heat.Returned),
        new("cancelled", HeatKind.Count, heat => heat.Cancelled),
        new("interrupted", HeatKind.Count, heat => heat.Interrupted),
        new("held", HeatKind.Time, heat => heat.Held),
    ];

    /// <summary>The figure with an id; the first for any other text.</summary>
    /// <param name="id">The id.</param>
    public static HeatMeasure Find(string? id) => All.FirstOrDefault(measure => measure.Id == id) ?? All[0];
}
