using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Engine.State;

/// <summary>How far an activity that is carried out several times has come.</summary>
/// <param name="Total">How many instances there are to be; -1 where a condition decides after each round.</param>
/// <param name="Items">The items of the list until all instances have begun; empty where a number counts.</param>
public sealed record LoopState(int Total, ImmutableArray<FeelValue> Items)
{
    /// <summary>How many instances have begun.</summary>
    public int Begun { get; init; }

    /// <summary>How many instances have ended as drawn.</summary>
    public int Completed { get; init; }

    /// <summary>How many instances were called off by hand.</summary>
    public int CalledOff { get; init; }

    /// <summary>How many instances have ended, however they did.</summary>
    public int Ended => Completed + CalledOff;

    /// <summary>Whether the completion condition held, so that no further instance begins.</summary>
    public bool IsDone { get; init; }

    /// <summary>Which events ended instances have still to throw, in order; null for none.</summary>
    public ImmutableList<int>? Due { get; init; }

    /// <summary>What ended instances gave, by their number.</summary>
    public ImmutableSortedDictionary<int, FeelValue> Outputs { get; init; } = ImmutableSortedDictionary<int, FeelValue>.Empty;
}
