using System.Collections.Immutable;

namespace CaseFlow.Dmn.Analysis;

/// <summary>One thing that the analysis of a decision table has to say.</summary>
/// <param name="Finding">Code, place and text.</param>
public sealed record TableFinding(DmnFinding Finding)
{
    /// <summary>The rules concerned, counted from 1, ascending.</summary>
    public ImmutableArray<int> Rules { get; init; } = [];

    /// <summary>The input columns concerned, counted from 1, ascending; empty for the rules as a whole.</summary>
    public ImmutableArray<int> Columns { get; init; } = [];

    /// <summary>The inputs concerned, which stand for all that are meant: unary tests by input. Empty where no inputs are meant.</summary>
    public ImmutableArray<TableExample> Box { get; init; } = [];

    /// <summary>One of the inputs concerned: a value by input. Empty where no inputs are meant.</summary>
    public ImmutableArray<TableExample> Example { get; init; } = [];

    /// <summary>Whether it is only something to know, not something that is probably wrong.</summary>
    public bool IsHint { get; init; }
}
