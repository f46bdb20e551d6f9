using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Bpmn.Diagram;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers.Diagrams;

/// <summary>Reads shapes, edges and labels of all planes; the first drawing of an element counts.</summary>
internal static class DiagramReader
{
    public static ProcessDiagram Read(ElementNode root, ReadingContext context)
    {
        var shapes = ImmutableDictionary.CreateBuilder<ElementId, DiagramShape>();
        var edges = ImmutableDictionary.CreateBuilder<ElementId, DiagramEdge>();
        foreach (var drawn in root.Elements(BpmnNames.Diagram + "BPMNDiagram").Elements(BpmnNames.Diagram + "BPMNPlane").Elements())
        {
            if (drawn.Attribute("bpmnElement")?.Value is not { } reference)
            {
                continue;
            }

            var element = ReadingContext.LocalPart(reference);
            if (drawn.Name == BpmnNames.Diagram + "BPMNShape" && Shape(drawn, element) is { } shape)
            {
                shapes.TryAdd(element, shape);
            }
            else if (drawn.Name == BpmnNames.Diagram + "BPMNEdge" && Edge(drawn, element) is { } edge)
            {
                edges.TryAdd(element, edge);
            }
            else
            {
                ReportUnreadable(drawn, element, context);
            }
        }

        return new ProcessDiagram(shapes.ToImmutable(), edges.ToImmutable());
    }

    private static DiagramShape? Shape(ElementNode drawn, ElementId element) => BoundsOf(drawn) is { } bounds
        ? new DiagramShape(element, bounds, LabelOf(drawn), Flag(drawn, "isExpanded"), Flag(drawn, "isHorizontal"))
        : null;

    private static DiagramEdge? Edge(ElementNode drawn, ElementId element)
    {
        var points = drawn.Elements(BpmnNames.Waypoint + "waypoint")
            .Select(point => (X: Number(point, "x"), Y: Number(point, "y")))
            .ToList();
        return points.Count < 2 || points.Exists(point => point.X is null || point.Y is null)
            ? null
            : new DiagramEdge(element, [.. points.Select(point => new DiagramPoint(point.X!.Value, point.Y!.Value))], LabelOf(drawn));
    }

    private static DiagramBounds? LabelOf(ElementNode drawn) => drawn.Element(BpmnNames.Diagram + "BPMNLabel") is { } label ? BoundsOf(label) : null;

    private static DiagramBounds? BoundsOf(ElementNode owner) =>
        owner.Element(BpmnNames.Bounds + "Bounds") is { } bounds
        && Number(bounds, "x") is { } x
        && Number(bounds, "y") is { } y
        && Number(bounds, "width") is >= 0 and { } width
        && Number(bounds, "height") is >= 0 and { } height
            ? new DiagramBounds(x, y, width, height)
            : null;

    private static bool Flag(ElementNode drawn, string name) => drawn.Attribute(name)?.Value is "true" or "1";

    private static double? Number(ElementNode element, string name) =>
        double.TryParse(element.Attribute(name)?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    private static void ReportUnreadable(ElementNode drawn, ElementId element, ReadingContext context) => context.Report(
        BpmnCodes.DiagramUnreadable,
        Severity.Warning,
        drawn,
        $"Expected the drawing of '{element}' to have a place in numbers, but it has none. Move the element once in the designer and save.",
        ("target", element.Value));
}
