namespace CaseFlow.Bpmn.Diagram;

/// <summary>A point.</summary>
/// <param name="X">From the left.</param>
/// <param name="Y">From the top.</param>
public readonly record struct DiagramPoint(double X, double Y);
