using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Ports;

/// <summary>A filter on the rows of a ledger. Whatever is null or empty does not filter.</summary>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Ledger">The ledger's id.</param>
/// <param name="Reach">Which cases are seen.</param>
/// <param name="Take">Rows on the page, at least 1.</param>
public sealed record LedgerQuery(string Mechanism, string Ledger, CaseReach Reach, int Take)
{
    /// <summary>Only cases registered at or after this moment.</summary>
    public Instant? RegisteredFrom { get; init; }

    /// <summary>Only cases registered before this moment.</summary>
    public Instant? RegisteredBefore { get; init; }

    /// <summary>Only cases with this status.</summary>
    public string? Status { get; init; }

    /// <summary>Only rows of which these columns contain these texts, however letters of the Latin alphabet are written.</summary>
    public ImmutableSortedDictionary<string, string> Texts { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Only rows after this one in the order of the ledger, newest registration first.</summary>
    public LedgerCursor? After { get; init; }
}
