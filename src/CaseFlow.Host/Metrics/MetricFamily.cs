using System.Collections.Immutable;

namespace CaseFlow.Host.Metrics;

/// <summary>The values of one metric by labels. Past a number of label values everything new is counted under <c>other</c>.</summary>
/// <param name="description">The metric.</param>
internal sealed class MetricFamily(MetricDescription description)
{
    /// <summary>How many combinations of labels are kept apart.</summary>
    public const int MostSeries = 300;

    private const string Other = "other";
    private const string Unknown = "";

    private readonly Lock gate = new();
    private readonly Dictionary<string, MetricSeries> series = [];

    /// <summary>The metric.</summary>
    public MetricDescription Description => description;

    /// <summary>The values, in the order of their labels.</summary>
    public ImmutableArray<MetricSeries> Series
    {
        get
        {
            lock (gate)
            {
                return [.. series.Values.Select(one => one.Copy()).OrderBy(one => one.Key, StringComparer.Ordinal)];
            }
        }
    }

    /// <summary>Takes a measurement.</summary>
    /// <param name="value">The value.</param>
    /// <param name="tags">Its tags.</param>
    /// <param name="isTotal">Whether the value is the whole and not an addition to it.</param>
    public void Take(double value, ReadOnlySpan<KeyValuePair<string, object?>> tags, bool isTotal)
    {
        var labels = description.Labels.IsEmpty ? [] : Labels(tags);
        lock (gate)
        {
            var one = Find(labels);
            switch (description.Kind)
            {
                case MetricKind.Histogram:
                    one.Count(value, description.Bounds);
                    break;
                default:
                    one.Value = isTotal ? value : one.Value + value;
                    break;
            }
        }
    }

    private MetricSeries Find(ImmutableArray<string> labels)
    {
        var key = string.Join('\u001f', labels);
        if (series.TryGetValue(key, out var known))
        {
            return known;
        }

        if (series.Count >= MostSeries && labels.Any(label => label != Other))
        {
            return Find([.. labels.Select(_ => Other)]);
        }

        return series[key] = new MetricSeries(key, labels, description.Bounds.Length);
    }

    private ImmutableArray<string> Labels(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = new string[description.Labels.Length];
        Array.Fill(labels, Unknown);
        foreach (var (tag, value) in tags)
        {
            for (var i = 0; i < labels.Length; i++)
            {
                if (description.Labels[i].Tag == tag)
                {
                    labels[i] = value?.ToString() ?? Unknown;
                }
            }
        }

        return [.. labels];
    }
}
