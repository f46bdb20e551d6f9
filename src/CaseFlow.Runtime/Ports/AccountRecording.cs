using System.Collections.Immutable;
using CaseFlow.Cases.Accounts;

namespace CaseFlow.Runtime.Ports;

/// <summary>What a step does to accounts.</summary>
/// <param name="Changes">Accounts opened or changed, by id.</param>
/// <param name="Entries">Entries added, in order.</param>
/// <param name="Postings">Their lines with the balances after them, in order.</param>
public sealed record AccountRecording(
    ImmutableArray<AccountChange> Changes, ImmutableArray<AccountEntry> Entries, ImmutableArray<AccountPosting> Postings)
{
    /// <summary>Nothing.</summary>
    public static AccountRecording None { get; } = new([], [], []);
}
