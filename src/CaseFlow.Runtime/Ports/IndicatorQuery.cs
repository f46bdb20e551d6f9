using System.Collections.Immutable;

namespace CaseFlow.Runtime.Ports;

/// <summary>A period and the cases seen, for counting.</summary>
/// <param name="Reach">Which cases are seen.</param>
/// <param name="From">The first local day.</param>
/// <param name="To">The last local day.</param>
public sealed record IndicatorQuery(CaseReach Reach, DateOnly From, DateOnly To)
{
    /// <summary>Only cases of these categories; empty for any.</summary>
    public ImmutableArray<string> Categories { get; init; } = [];
}
