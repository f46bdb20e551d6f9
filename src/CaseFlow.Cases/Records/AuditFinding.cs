using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>A problem that an audit found (catalogue C4).</summary>
/// <param name="Id">Its id within the case, such as F1.</param>
/// <param name="Class">The class of the problem.</param>
/// <param name="AmountFen">The money concerned, in fen, from 0; null when none is.</param>
/// <param name="Clause">The rule that was not kept; null when none was named.</param>
/// <param name="Text">What was found.</param>
/// <param name="By">By whom.</param>
/// <param name="At">When.</param>
public sealed record AuditFinding(string Id, string Class, long? AmountFen, string? Clause, string Text, string By, Instant At)
{
    /// <summary>Ids of stored papers that show it.</summary>
    public ImmutableArray<string> Evidence { get; init; } = [];

    /// <summary>What the audited body replied; null before.</summary>
    public AuditNote? Reply { get; init; }

    /// <summary>What was put right; null before, and after a recheck that it did not pass.</summary>
    public AuditNote? Rectification { get; init; }

    /// <summary>The last recheck; null before.</summary>
    public AuditNote? Recheck { get; init; }

    /// <summary>Whether it is settled: a recheck passed.</summary>
    public bool Passed { get; init; }
}
