using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace CaseFlow.Host.Metrics;

/// <summary>
/// Writes metrics in the Prometheus text format 0.0.4
/// (https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format).
/// </summary>
internal static class PrometheusText
{
    /// <summary>The media type.</summary>
    public const string ContentType = "text/plain; version=0.0.4; charset=utf-8";

    /// <summary>Writes metrics; one without values is left out.</summary>
    /// <param name="families">The metrics.</param>
    public static string Write(IEnumerable<MetricFamily> families)
    {
        var text = new StringBuilder();
        foreach (var family in families)
        {
            if (family.Series is { IsEmpty: false } series)
            {
                Write(text, family.Description, series);
            }
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, MetricDescription description, ImmutableArray<MetricSeries> series)
    {
        var name = description.Name;
        text.Append("# HELP ").Append(name).Append(' ').Append(description.Help.Replace("\\", @"\\").Replace("\n", @"\n")).Append('\n');
        text.Append("# TYPE ").Append(name).Append(' ').Append(description.Kind.ToString().ToLowerInvariant()).Append('\n');
        foreach (var one in series)
        {
            if (description.Kind == MetricKind.Histogram)
            {
                WriteHistogram(text, description, one);
            }
            else
            {
                Line(text, name, description, one, null, one.Value);
            }
        }
    }

    private static void WriteHistogram(StringBuilder text, MetricDescription description, MetricSeries one)
    {
        var below = 0L;
        for (var i = 0; i < description.Bounds.Length; i++)
        {
            below += one.Buckets[i];
            Line(text, description.Name + "_bucket", description, one, Number(description.Bounds[i]), below);
        }

        Line(text, description.Name + "_bucket", description, one, "+Inf", one.Total);
        Line(text, description.Name + "_sum", description, one, null, one.Value);
        Line(text, description.Name + "_count", description, one, null, one.Total);
    }

    private static void Line(StringBuilder text, string name, MetricDescription description, MetricSeries one, string? upper, double value)
    {
        var labels = description.Labels.Select((label, i) => (label.Label, one.Labels[i]));
        var all = (upper is null ? labels : labels.Append(("le", upper))).Select(label => $"{label.Item1}=\"{Escape(label.Item2)}\"").ToList();
        text.Append(name);
        if (all.Count > 0)
        {
            text.Append('{').AppendJoin(',', all).Append('}');
        }

        text.Append(' ').Append(Number(value)).Append('\n');
    }

    private static string Escape(string label) => label.Replace("\\", @"\\").Replace("\"", "\\\"").Replace("\n", @"\n");

    private static string Number(double value) => value switch
    {
        double.PositiveInfinity => "+Inf",
        double.NegativeInfinity => "-Inf",
        _ => value.ToString("R", CultureInfo.InvariantCulture),
    };
}
