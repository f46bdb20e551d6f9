using System.Diagnostics.Metrics;

namespace CaseFlow.Storage.Sqlite.Writing;

/// <summary>What the writer measures.</summary>
internal static class CommitMeter
{
    private static readonly Meter Meter = new("CaseFlow.Storage");
    private static readonly Histogram<long> Size = Meter.CreateHistogram<long>("caseflow.commit.size");
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("caseflow.commit.duration", "s");

    public static void Committed(int pieces, TimeSpan duration)
    {
        Size.Record(pieces);
        Duration.Record(duration.TotalSeconds);
    }
}
