using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Cases.Accounts;

/// <summary>One happening in double entry: what some accounts lose, others gain. Never changed; corrected only by its reversal.</summary>
/// <param name="Id">Its id: case, number of the journal entry, number within it, joined by hyphens.</param>
/// <param name="At">When it happened.</param>
/// <param name="Case">The case that it belongs to.</param>
/// <param name="Kind">What kind of happening.</param>
/// <param name="Text">What for, in words without personal values.</param>
/// <param name="Postings">Its lines, two or more; they sum to 0.</param>
public sealed record AccountEntry(string Id, Instant At, CaseId Case, AccountEntryKind Kind, string Text, ImmutableArray<Posting> Postings)
{
    /// <summary>The entry that this one takes back; null for all but reversals.</summary>
    public string? Reverses { get; init; }

    /// <summary>The entry that takes this one back.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="at">When.</param>
    /// <param name="by">The case that does it.</param>
    /// <param name="text">Why.</param>
    public AccountEntry Reversed(string id, Instant at, CaseId by, string text) =>
        new(id, at, by, AccountEntryKind.Reversal, text, [.. Postings.Select(p => p with { AmountFen = -p.AmountFen })]) { Reverses = Id };
}
