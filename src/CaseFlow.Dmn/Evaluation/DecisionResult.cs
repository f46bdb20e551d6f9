using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Evaluation;

/// <summary>The outcome of making a decision. Where something went wrong, that part of the value is null, and the rest is as it came out.</summary>
/// <param name="Value">The result. A table with several output columns gives a context.</param>
/// <param name="Problems">What went wrong, in order, at most 20.</param>
/// <param name="Evidence">Every decision made on the way, required ones first.</param>
public sealed record DecisionResult(FeelValue Value, ImmutableArray<DecisionProblem> Problems, ImmutableArray<DecisionEvidence> Evidence)
{
    /// <summary>The first thing that went wrong; null when nothing did.</summary>
    public DecisionProblem? Problem => Problems.IsEmpty ? null : Problems[0];
}
