using CaseFlow.Calendar;
using CaseFlow.Cases;

namespace CaseFlow.Runtime.Ports;

/// <summary>One case of a batch, and what became of it.</summary>
/// <param name="Batch">The batch.</param>
/// <param name="Position">Its place in it, from 1.</param>
/// <param name="Case">The case.</param>
/// <param name="Number">The case number.</param>
/// <param name="Version">The case's version when the batch was ordered.</param>
public sealed record MoveItem(string Batch, int Position, CaseId Case, string Number, long Version)
{
    /// <summary>What became of it.</summary>
    public MoveItemState State { get; init; }

    /// <summary>Why it was refused, or was not moved back; null when it was not.</summary>
    public string? Code { get; init; }

    /// <summary>The data of that text as a JSON object; empty for none.</summary>
    public string Arguments { get; init; } = "";

    /// <summary>Whether the case had changed since the batch was ordered, and was judged anew.</summary>
    public bool IsRechecked { get; init; }

    /// <summary>The journal entry that moved it; null while none did.</summary>
    public long? Sequence { get; init; }

    /// <summary>When it was dealt with last; null while it waits.</summary>
    public Instant? At { get; init; }
}
