using System.Collections.Immutable;

namespace CaseFlow.Dmn.Evaluation;

/// <summary>A business knowledge model, decision service or further table that a decision made use of.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Depth">How deep it lies in other calls; 0 for one of the decision itself, at most 5.</param>
/// <param name="Arguments">What it was given or read, in order.</param>
/// <param name="Rules">The numbers, from 1, of the rules that matched, where it is a table.</param>
/// <param name="Result">The result as FEEL text.</param>
public sealed record DecisionCall(
    string Name,
    int Depth,
    ImmutableArray<DecisionInput> Arguments,
    ImmutableArray<int> Rules,
    string Result)
{
    /// <summary>What the authors of these rules wrote about them; null for nothing.</summary>
    public ImmutableArray<string>? Annotations { get; init; }
}
