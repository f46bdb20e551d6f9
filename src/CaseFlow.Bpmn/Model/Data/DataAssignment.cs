namespace CaseFlow.Bpmn.Model.Data;

/// <summary>Copies one value within a data association (BPMN 2.0.2 table 10.64).</summary>
/// <param name="From">What is copied.</param>
/// <param name="To">Where it goes: the name of an item, or a path into it.</param>
public sealed record DataAssignment(Expression From, Expression To);
