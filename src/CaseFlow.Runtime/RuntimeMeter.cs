using System.Diagnostics.Metrics;

namespace CaseFlow.Runtime;

/// <summary>What the runtime counts.</summary>
public static class RuntimeMeter
{
    /// <summary>The meter's name.</summary>
    public const string Name = "CaseFlow.Runtime";

    private static readonly Meter Meter = new(Name);

    /// <summary>Transactions of use cases that were done and are durable.</summary>
    internal static Counter<long> Steps { get; } = Meter.CreateCounter<long>("caseflow.steps");

    /// <summary>Steps that were decided again because another writer was faster.</summary>
    internal static Counter<long> Conflicts { get; } = Meter.CreateCounter<long>("caseflow.step.conflicts");

    /// <summary>Cells of ledgers and conditions of indicators that could not be worked out.</summary>
    internal static Counter<long> EmptyCells { get; } = Meter.CreateCounter<long>("caseflow.ledger.empty_cells");
}
