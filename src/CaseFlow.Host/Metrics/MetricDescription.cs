using System.Collections.Immutable;

namespace CaseFlow.Host.Metrics;

/// <summary>A metric that is written: which instrument it comes from, and under which name and labels.</summary>
/// <param name="Instrument">The instrument's name.</param>
/// <param name="Name">The metric's name.</param>
/// <param name="Kind">How it is written.</param>
/// <param name="Help">What it says, in English.</param>
internal sealed record MetricDescription(string Instrument, string Name, MetricKind Kind, string Help)
{
    /// <summary>The labels that are kept, each with the tag that it comes from; other tags are dropped, so that labels stay few.</summary>
    public ImmutableArray<(string Tag, string Label)> Labels { get; init; } = [];

    /// <summary>The upper bounds of a histogram's buckets, ascending, without infinity.</summary>
    public ImmutableArray<double> Bounds { get; init; } = [];
}
