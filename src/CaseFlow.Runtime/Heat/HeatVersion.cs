using System.Collections.Immutable;

namespace CaseFlow.Runtime.Heat;

/// <summary>How a version's elements are laid on the diagram that is shown.</summary>
/// <param name="Numbers">The version's numbers; null when it cannot be read any more: everything of it stays unmatched.</param>
/// <param name="IsCounted">Whether it is one of those that are counted.</param>
internal sealed record HeatVersion(ElementNumbers? Numbers, bool IsCounted)
{
    /// <summary>The places in the diagram shown by number; -1 for what it does not have.</summary>
    public ImmutableArray<int> Places { get; private init; } = [];

    /// <summary>Lays a version on the diagram shown.</summary>
    public static HeatVersion Of(ElementNumbers? numbers, ElementNumbers shown, bool isCounted) =>
        new(numbers, isCounted) { Places = [.. (numbers?.Ids ?? []).Select(id => shown.Find(id) ?? -1)] };
}
