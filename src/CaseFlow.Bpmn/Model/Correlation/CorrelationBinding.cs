namespace CaseFlow.Bpmn.Model.Correlation;

/// <summary>Which value of the process a correlation property must equal (BPMN 2.0.2 table 8.38).</summary>
/// <param name="Property">The correlation property.</param>
/// <param name="Path">The expression over the variables of the process.</param>
public sealed record CorrelationBinding(ElementId Property, Expression Path);
