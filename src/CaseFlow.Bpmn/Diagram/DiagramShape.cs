using CaseFlow.Bpmn.Model;

namespace CaseFlow.Bpmn.Diagram;

/// <summary>A shape (BPMNShape).</summary>
/// <param name="Element">The element it draws: node, lane, participant.</param>
/// <param name="Bounds">Its place.</param>
/// <param name="Label">The place of its label; null for the usual place.</param>
/// <param name="IsExpanded">Whether a sub-process shows its content.</param>
/// <param name="IsHorizontal">Whether a pool or lane runs from left to right.</param>
public sealed record DiagramShape(ElementId Element, DiagramBounds Bounds, DiagramBounds? Label, bool IsExpanded, bool IsHorizontal);
