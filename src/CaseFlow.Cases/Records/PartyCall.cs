using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>One whistle that calls parties to the spot 吹哨报到 (catalogue A4): every called party is evaluated once for it.</summary>
/// <param name="Id">Its id within the case, such as W1.</param>
/// <param name="Item">The item of the whistle list; null when none was named.</param>
/// <param name="Grade">The grade of that list; null when none was named.</param>
/// <param name="Reason">Why they are called.</param>
/// <param name="By">By whom.</param>
/// <param name="At">When.</param>
public sealed record PartyCall(string Id, string? Item, string? Grade, string Reason, string By, Instant At)
{
    /// <summary>Who was called.</summary>
    public ImmutableArray<CalledParty> Parties { get; init; } = [];
}
