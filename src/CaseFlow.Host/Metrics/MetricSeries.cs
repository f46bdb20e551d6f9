using System.Collections.Immutable;

namespace CaseFlow.Host.Metrics;

/// <summary>One combination of labels of a metric.</summary>
/// <param name="key">The labels as one text.</param>
/// <param name="labels">The values of the labels, in the order of the description.</param>
/// <param name="bounds">How many buckets a histogram has, without infinity.</param>
internal sealed class MetricSeries(string key, ImmutableArray<string> labels, int bounds)
{
    private long[] buckets = new long[bounds];

    /// <summary>The labels as one text.</summary>
    public string Key => key;

    /// <summary>The values of the labels.</summary>
    public ImmutableArray<string> Labels => labels;

    /// <summary>The value of a counter or gauge, or the sum of a histogram.</summary>
    public double Value { get; set; }

    /// <summary>How many measurements a histogram has.</summary>
    public long Total { get; private set; }

    /// <summary>How many measurements fell into each bucket of a histogram, each bucket for itself.</summary>
    public IReadOnlyList<long> Buckets => buckets;

    /// <summary>Counts a measurement of a histogram.</summary>
    /// <param name="value">The value.</param>
    /// <param name="upper">The upper bounds.</param>
    public void Count(double value, ImmutableArray<double> upper)
    {
        Total++;
        Value += value;
        for (var i = 0; i < upper.Length; i++)
        {
            if (value <= upper[i])
            {
                buckets[i]++;
                return;
            }
        }
    }

    /// <summary>A copy that does not change.</summary>
    public MetricSeries Copy() => new(key, labels, 0) { Value = Value, Total = Total, buckets = [.. buckets] };
}
