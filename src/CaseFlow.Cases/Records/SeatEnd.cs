using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>That a seat of an owners' committee ended (catalogue C5): by resignation, by vote of the owners, or by law; never by order.</summary>
/// <param name="Member">Whose seat.</param>
/// <param name="Ground">What ended it.</param>
/// <param name="Vote">The passed vote of this case; null for another ground.</param>
/// <param name="Statement">The written resignation, or the rule that ends the seat; null for a vote.</param>
/// <param name="By">By whom.</param>
/// <param name="At">When.</param>
public sealed record SeatEnd(string Member, SeatGround Ground, string? Vote, string? Statement, string By, Instant At)
{
    /// <summary>Ids of stored papers that prove it.</summary>
    public ImmutableArray<string> Papers { get; init; } = [];
}
