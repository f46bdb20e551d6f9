using CaseFlow.Dmn.Evaluation;

namespace CaseFlow.Runtime.UseCases.Procedures;

/// <summary>How a decision came out with values given by hand.</summary>
/// <param name="Result">The outcome with all decisions made on the way.</param>
public sealed record DecisionTrial(DecisionResult Result);
