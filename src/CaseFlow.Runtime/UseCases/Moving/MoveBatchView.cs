using System.Collections.Immutable;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.Moving;

/// <summary>A batch.</summary>
/// <param name="Batch">What was ordered, and how far it is.</param>
/// <param name="Counts">How many cases are in each state.</param>
/// <param name="Cases">A page of its cases, in order.</param>
/// <param name="Next">Behind which place the next page begins; null for the last page.</param>
/// <param name="By">Who ordered it, by name.</param>
/// <param name="ChangedBy">Who changed its state last, by name.</param>
/// <param name="MayMove">Whether the person may stop, resume and reverse.</param>
public sealed record MoveBatchView(
    MoveBatch Batch,
    ImmutableDictionary<MoveItemState, int> Counts,
    ImmutableArray<MoveCaseView> Cases,
    int? Next,
    string By,
    string ChangedBy,
    bool MayMove)
{
    /// <summary>How many cases it has.</summary>
    public int Total => Counts.Values.Sum();
}
