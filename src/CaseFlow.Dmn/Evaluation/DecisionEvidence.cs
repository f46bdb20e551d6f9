using System.Collections.Immutable;

namespace CaseFlow.Dmn.Evaluation;

/// <summary>How a decision came out as it did.</summary>
/// <param name="Decision">The decision's id.</param>
/// <param name="Name">The text people read.</param>
/// <param name="Inputs">What it read, in order.</param>
/// <param name="Rules">The numbers, from 1, of the rules that decided; empty for a default and for a decision without table.</param>
/// <param name="IsTable">Whether it was made by a table.</param>
/// <param name="Result">The result as FEEL text, cut after 1,000 characters.</param>
public sealed record DecisionEvidence(
    string Decision,
    string Name,
    ImmutableArray<DecisionInput> Inputs,
    ImmutableArray<int> Rules,
    bool IsTable,
    string Result)
{
    /// <summary>What the authors of the rules that decided wrote about them, in the order of the rules; null for nothing.</summary>
    public ImmutableArray<string>? Annotations { get; init; }

    /// <summary>What it called on the way, innermost first, at most 100; null for nothing.</summary>
    public ImmutableArray<DecisionCall>? Calls { get; init; }
}
