using System.Collections.Immutable;

namespace CaseFlow.Runtime.Journal.Verification;

/// <summary>Compares the stored state of a case with the replay of its journal.</summary>
public interface IStateReplay
{
    /// <summary>Replays a case whose chain is whole.</summary>
    /// <param name="record">The case's row.</param>
    /// <param name="entries">Its journal, in order.</param>
    /// <returns>What differs, in English; null when nothing does.</returns>
    string? FindDifference(CaseRecord record, ImmutableArray<JournalEntry> entries);
}
