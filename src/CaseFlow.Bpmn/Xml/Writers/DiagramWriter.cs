using CaseFlow.Bpmn.Diagram;
using CaseFlow.Bpmn.Model;

namespace CaseFlow.Bpmn.Xml.Writers;

internal static class DiagramWriter
{
    /// <summary>The diagram; null when nothing is drawn.</summary>
    public static Draft? Write(BpmnDocument document, ElementId? collaboration)
    {
        if (document.Diagram.Shapes.IsEmpty && document.Diagram.Edges.IsEmpty)
        {
            return null;
        }

        ElementId? drawn = collaboration ?? (document.Processes is [var first, ..] ? first.Id : null);
        var plane = new Draft(BpmnNames.Diagram + "BPMNPlane").With("bpmnElement", drawn)
            .Add(InOrder(document.Diagram.Shapes).Select(Shape))
            .Add(InOrder(document.Diagram.Edges).Select(Edge));
        return new Draft(BpmnNames.Diagram + "BPMNDiagram").Add(plane);
    }

    private static IEnumerable<T> InOrder<T>(IReadOnlyDictionary<ElementId, T> drawn) =>
        drawn.OrderBy(entry => entry.Key.Value, StringComparer.Ordinal).Select(entry => entry.Value);

    private static Draft Shape(DiagramShape shape) => new Draft(BpmnNames.Diagram + "BPMNShape")
        .With("bpmnElement", shape.Element)
        .Flag("isExpanded", shape.IsExpanded)
        .Flag("isHorizontal", shape.IsHorizontal)
        .Add(Bounds(shape.Bounds))
        .Add(Label(shape.Label));

    private static Draft Edge(DiagramEdge edge) => new Draft(BpmnNames.Diagram + "BPMNEdge")
        .With("bpmnElement", edge.Element)
        .Add(edge.Waypoints.Select(point => new Draft(BpmnNames.Waypoint + "waypoint").With("x", point.X).With("y", point.Y)))
        .Add(Label(edge.Label));

    private static Draft? Label(DiagramBounds? label) =>
        label is { } bounds ? new Draft(BpmnNames.Diagram + "BPMNLabel").Add(Bounds(bounds)) : null;

    private static Draft Bounds(DiagramBounds bounds) => new Draft(BpmnNames.Bounds + "Bounds")
        .With("x", bounds.X).With("y", bounds.Y).With("width", bounds.Width).With("height", bounds.Height);
}
