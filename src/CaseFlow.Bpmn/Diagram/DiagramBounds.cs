namespace CaseFlow.Bpmn.Diagram;

/// <summary>A rectangle.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Upper edge.</param>
/// <param name="Width">Width, not negative.</param>
/// <param name="Height">Height, not negative.</param>
public readonly record struct DiagramBounds(double X, double Y, double Width, double Height);
