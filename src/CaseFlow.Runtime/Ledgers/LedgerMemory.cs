using System.Collections.Concurrent;
using CaseFlow.Cases;
using CaseFlow.Runtime.Journal;

namespace CaseFlow.Runtime.Ledgers;

/// <summary>
/// The rows that the last steps of cases made, so that the next step of a case need not make them anew of what it loaded. They are those of one
/// head of a journal, which no other content can have. Bounded, so memory does not grow with the number of cases.
/// </summary>
internal sealed class LedgerMemory
{
    private const int Most = 2048;
    private readonly ConcurrentDictionary<CaseId, (string Hash, LedgerRows Rows)> rows = new();

    /// <summary>The rows of a case at a head; null when they are not known.</summary>
    /// <param name="id">The case.</param>
    /// <param name="head">The head of its journal.</param>
    public LedgerRows? Find(CaseId id, JournalHead head) => rows.TryGetValue(id, out var known) && known.Hash == head.Hash ? known.Rows : null;

    /// <summary>Keeps the rows of a case at a head.</summary>
    /// <param name="id">The case.</param>
    /// <param name="head">The head of its journal.</param>
    /// <param name="made">The rows.</param>
    public void Keep(CaseId id, JournalHead head, LedgerRows made)
    {
        if (rows.Count >= Most)
        {
            rows.Clear();
        }

        rows[id] = (head.Hash, made);
    }
}
