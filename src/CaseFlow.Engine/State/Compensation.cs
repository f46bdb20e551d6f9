using System.Collections.Immutable;

namespace CaseFlow.Engine.State;

/// <summary>
/// A compensation under way, by the visit that waits for it or an id of its own. One activity is compensated after the other, the one that
/// completed last first.
/// </summary>
/// <param name="Scope">The scope in which it was thrown; it stays open until the compensation has ended.</param>
/// <param name="Cancels">The visit to the transaction that is cancelled by it; null for any other compensation.</param>
/// <param name="Left">What is still to be compensated, in the order of completion.</param>
public sealed record Compensation(ElementInstanceId Scope, ElementInstanceId? Cancels, ImmutableList<ClaimedActivity> Left)
{
    /// <summary>The visit that compensates at the moment; null while none does.</summary>
    public ElementInstanceId? Running { get; init; }
}
