using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>What was said of a finding.</summary>
/// <param name="Text">In words.</param>
/// <param name="By">By whom.</param>
/// <param name="At">When.</param>
public sealed record AuditNote(string Text, string By, Instant At)
{
    /// <summary>Ids of stored papers that show it.</summary>
    public ImmutableArray<string> Evidence { get; init; } = [];
}
