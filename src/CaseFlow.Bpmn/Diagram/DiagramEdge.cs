using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;

namespace CaseFlow.Bpmn.Diagram;

/// <summary>A route (BPMNEdge).</summary>
/// <param name="Element">The flow it draws.</param>
/// <param name="Waypoints">At least two points.</param>
/// <param name="Label">The place of its label; null for none.</param>
public sealed record DiagramEdge(ElementId Element, ImmutableArray<DiagramPoint> Waypoints, DiagramBounds? Label);
