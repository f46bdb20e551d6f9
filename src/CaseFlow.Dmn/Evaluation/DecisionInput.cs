namespace CaseFlow.Dmn.Evaluation;

/// <summary>A value that a decision read.</summary>
/// <param name="Name">The column's heading, or the expression where there is none.</param>
/// <param name="Value">The value as FEEL text.</param>
public sealed record DecisionInput(string Name, string Value);
