using System.Collections;
using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;

namespace CaseFlow.Engine.State;

/// <summary>The tokens that wait at one join, or before an activity that needs several: the flows by which they came, oldest first.</summary>
public sealed class TokenQueue : IReadOnlyCollection<ElementId>
{
    private readonly ImmutableList<ElementId> order;
    private readonly ImmutableDictionary<ElementId, int> counts;

    private TokenQueue(ImmutableList<ElementId> order, ImmutableDictionary<ElementId, int> counts) => (this.order, this.counts) = (order, counts);

    /// <summary>No tokens.</summary>
    public static TokenQueue None { get; } = new([], ImmutableDictionary<ElementId, int>.Empty);

    /// <inheritdoc/>
    public int Count => order.Count;

    /// <summary>By how many different flows tokens have come.</summary>
    public int Flows => counts.Count;

    /// <summary>The tokens that came by some flows.</summary>
    /// <param name="flows">The flow of each token, oldest first.</param>
    public static TokenQueue Of(IEnumerable<ElementId> flows)
    {
        ImmutableList<ElementId> all = [.. flows];
        return all.IsEmpty ? None : new(all, all.CountBy(flow => flow).ToImmutableDictionary());
    }

    /// <summary>How many tokens came by a flow.</summary>
    /// <param name="flow">The flow.</param>
    public int CountOf(ElementId flow) => counts.GetValueOrDefault(flow);

    /// <inheritdoc/>
    public IEnumerator<ElementId> GetEnumerator() => order.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal TokenQueue Add(ElementId flow) => new(order.Add(flow), counts.SetItem(flow, CountOf(flow) + 1));

    /// <summary>Without the oldest token of each flow given; a flow by which none waits is passed over.</summary>
    internal TokenQueue Take(ImmutableArray<ElementId> flows)
    {
        if (flows.Length >= order.Count && flows.Length == counts.Count && counts.Count == order.Count)
        {
            return None;
        }

        var taken = flows.CountBy(flow => flow).ToDictionary();
        var rest = order.RemoveAll(flow =>
        {
            var isTaken = taken.TryGetValue(flow, out var open) && open > 0;
            taken[flow] = open - (isTaken ? 1 : 0);
            return isTaken;
        });
        return Of(rest);
    }
}
