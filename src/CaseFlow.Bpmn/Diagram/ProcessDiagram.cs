using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;

namespace CaseFlow.Bpmn.Diagram;

/// <summary>Positions and routes of a diagram (BPMN DI), in its own units.</summary>
/// <param name="Shapes">Shapes by the element they draw.</param>
/// <param name="Edges">Edges by the flow they draw.</param>
public sealed record ProcessDiagram(ImmutableDictionary<ElementId, DiagramShape> Shapes, ImmutableDictionary<ElementId, DiagramEdge> Edges)
{
    /// <summary>A diagram that draws nothing.</summary>
    public static ProcessDiagram Empty { get; } =
        new(ImmutableDictionary<ElementId, DiagramShape>.Empty, ImmutableDictionary<ElementId, DiagramEdge>.Empty);
}
