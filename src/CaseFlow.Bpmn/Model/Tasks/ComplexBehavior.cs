using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Model.Tasks;

/// <summary>An event that an ending instance throws when a condition holds (BPMN 2.0.2 table 10.30).</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Throws">The event thrown; null when the file names none.</param>
public sealed record ComplexBehavior(Expression? Condition, EventDefinition? Throws);
