using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Evaluation;

/// <summary>The outcome of making a decision.</summary>
/// <param name="Value">The result; null value where there is a problem. A table with several output columns gives a context.</param>
/// <param name="Problem">Why it could not be made; null when it was.</param>
/// <param name="Evidence">Every decision made on the way, required ones first.</param>
public sealed record DecisionResult(FeelValue Value, DecisionProblem? Problem, ImmutableArray<DecisionEvidence> Evidence);
