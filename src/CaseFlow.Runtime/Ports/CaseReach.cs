using System.Collections.Immutable;

namespace CaseFlow.Runtime.Ports;

/// <summary>Which cases a person may see in lists of figures: those of subtrees, and those with an open task of the person.</summary>
/// <param name="Units">Units whose subtrees are seen; empty for none.</param>
/// <param name="Holder">Whose open tasks draw cases in; null for nobody's.</param>
public sealed record CaseReach(ImmutableArray<string> Units, TaskHolder? Holder)
{
    /// <summary>All cases.</summary>
    public static CaseReach Everything { get; } = new([], null) { IsEverything = true };

    /// <summary>Whether nothing is left out.</summary>
    public bool IsEverything { get; private init; }
}
