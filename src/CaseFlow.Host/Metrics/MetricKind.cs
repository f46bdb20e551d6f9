namespace CaseFlow.Host.Metrics;

/// <summary>How a metric is written (Prometheus text format 0.0.4).</summary>
internal enum MetricKind
{
    /// <summary>A number that only grows.</summary>
    Counter,

    /// <summary>A number that goes up and down.</summary>
    Gauge,

    /// <summary>Counts by size.</summary>
    Histogram,
}
