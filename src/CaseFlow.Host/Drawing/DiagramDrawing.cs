using System.Collections.Immutable;
using CaseFlow.Bpmn.Diagram;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;

namespace CaseFlow.Host.Drawing;

/// <summary>Draws a process as SVG from the diagram's own positions, with the path of a case on it.</summary>
internal static class DiagramDrawing
{
    private const double Margin = 24;
    private const double FrameSize = 15;
    private const double LabelSize = 14;

    /// <summary>Draws the diagram.</summary>
    /// <param name="document">The file with positions and routes.</param>
    /// <param name="process">The process.</param>
    /// <param name="marks">The path.</param>
    /// <param name="title">What the picture shows, in one sentence.</param>
    /// <param name="listId">The id of the step list that says the same in words.</param>
    /// <returns>The SVG element; empty when the file holds no positions.</returns>
    public static string Draw(BpmnDocument document, Process process, Marks marks, string title, string? listId)
    {
        var diagram = document.Diagram;
        if (diagram.Shapes.IsEmpty)
        {
            return "";
        }

        var nodes = AllNodes(process.Scope).ToImmutableArray();
        var area = AreaOf(diagram);
        using var svg = new Svg();
        svg.Open(
            "svg",
            ("viewBox", $"{Svg.Number(area.X)} {Svg.Number(area.Y)} {Svg.Number(area.Width)} {Svg.Number(area.Height)}"),
            ("preserveAspectRatio", "xMidYMin meet"),
            ("role", marks.IdPrefix is null ? "img" : "group"),
            ("aria-label", title),
            ("aria-describedby", listId),
            ("font-family", "system-ui, 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif"));
        Arrows(svg, marks);
        Frames(svg, document, process, marks);
        foreach (var node in nodes.Where(n => n is SubProcess))
        {
            DrawNode(svg, node, nodes, diagram, marks);
        }

        Flows(svg, process, diagram, marks);
        foreach (var node in nodes.Where(n => n is not SubProcess).OrderBy(n => n is BoundaryEvent))
        {
            DrawNode(svg, node, nodes, diagram, marks);
        }

        return svg.Close().ToString();
    }

    /// <summary>Every node of a scope and of the scopes within it.</summary>
    /// <param name="scope">The scope.</param>
    public static IEnumerable<FlowNode> AllNodes(FlowScope scope) =>
        scope.Nodes.Concat(scope.Nodes.OfType<SubProcess>().SelectMany(inner => AllNodes(inner.Scope)));

    /// <summary>Every sequence flow of a scope and of the scopes within it.</summary>
    /// <param name="scope">The scope.</param>
    public static IEnumerable<SequenceFlow> AllFlows(FlowScope scope) =>
        scope.Flows.Concat(scope.Nodes.OfType<SubProcess>().SelectMany(inner => AllFlows(inner.Scope)));

    private static DiagramBounds AreaOf(ProcessDiagram diagram)
    {
        var boxes = diagram.Shapes.Values.SelectMany(s => s.Label is { } label ? new[] { s.Bounds, label } : [s.Bounds]).ToList();
        var points = diagram.Edges.Values.SelectMany(e => e.Waypoints).ToList();
        var left = Math.Min(boxes.Min(b => b.X), points.Select(p => p.X).DefaultIfEmpty(double.MaxValue).Min()) - Margin;
        var top = Math.Min(boxes.Min(b => b.Y), points.Select(p => p.Y).DefaultIfEmpty(double.MaxValue).Min()) - Margin;
        var right = Math.Max(boxes.Max(b => b.X + b.Width), points.Select(p => p.X).DefaultIfEmpty(double.MinValue).Max()) + Margin;
        var bottom = Math.Max(boxes.Max(b => b.Y + b.Height), points.Select(p => p.Y).DefaultIfEmpty(double.MinValue).Max()) + Margin;
        return new DiagramBounds(left, top, right - left, bottom - top);
    }

    // Two pictures on one page do not share their arrow heads: their names are told apart by what stands before the ids.
    private static void Arrows(Svg svg, Marks marks)
    {
        svg.Open("defs");
        foreach (var (id, color) in marks.Flows.Values.Select(flow => flow.State).OfType<NodeState>().Distinct().Select(state => (Palette.Arrow(state), Palette.Line(state))).Prepend((Palette.Arrow(null), Palette.Taken)).Prepend(("arrow", Palette.Quiet)))
        {
            // The size is in user units, so that a thick line does not blow up its arrow head.
            svg.Open("marker", ("id", marks.IdPrefix + id), ("viewBox", "0 0 10 10"), ("refX", 9), ("refY", 5), ("markerWidth", 10), ("markerHeight", 10), ("markerUnits", "userSpaceOnUse"), ("orient", "auto"));
            svg.Draw("path", ("d", "M0 0L10 5L0 10z"), ("fill", color)).Close();
        }

        svg.Close();
    }

    private static void Frames(Svg svg, BpmnDocument document, Process process, Marks marks)
    {
        foreach (var pool in document.Participants.Where(p => p.Process == process.Id))
        {
            Frame(svg, document.Diagram, pool.Id, pool.Name ?? process.Name, Palette.Paper, "700", marks);
        }

        foreach (var lane in process.Lanes)
        {
            Frame(svg, document.Diagram, lane.Id, lane.Name, Palette.LaneFill, "600", marks);
        }
    }

    private static void Frame(Svg svg, ProcessDiagram diagram, ElementId element, string? name, string fill, string weight, Marks marks)
    {
        if (!diagram.Shapes.TryGetValue(element, out var shape))
        {
            return;
        }

        var box = shape.Bounds;
        var mark = marks.Nodes.GetValueOrDefault(element);
        if (marks.IdPrefix is { } prefix)
        {
            svg.Open("g", ("id", prefix + element.Value));
        }

        svg.Draw("rect", ("x", box.X), ("y", box.Y), ("width", box.Width), ("height", box.Height), ("fill", fill), ("stroke", mark is null ? Palette.Lane : Palette.Line(mark)), ("stroke-width", mark is null ? 1.2 : 2.4), ("stroke-dasharray", NodeDrawing.DashOf(mark)));
        svg.Draw("path", ("d", $"M{Svg.Number(box.X + 30)} {Svg.Number(box.Y)}v{Svg.Number(box.Height)}"), ("stroke", Palette.Lane), ("fill", "none"));
        var (x, y) = (box.X + 20, box.Y + (box.Height / 2));
        svg.Open("text", ("x", x), ("y", y), ("transform", $"rotate(-90 {Svg.Number(x)} {Svg.Number(y)})"), ("text-anchor", "middle"), ("font-size", FrameSize), ("font-weight", weight), ("fill", Palette.Ink));
        svg.Write(Label.Line(name ?? "", box.Height - 10, FrameSize)).Close();
        if (mark is not null)
        {
            NodeDrawing.Badge(svg, shape, mark);
        }

        if (marks.IdPrefix is not null)
        {
            svg.Close();
        }
    }

    private static void Flows(Svg svg, Process process, ProcessDiagram diagram, Marks marks)
    {
        var flows = AllFlows(process.Scope).Where(f => diagram.Edges.ContainsKey(f.Id)).OrderBy(f => marks.Flows.ContainsKey(f.Id)).ToList();
        foreach (var flow in flows.Where(f => marks.Flows.TryGetValue(f.Id, out var mark) && mark is { State: null, Width: null }))
        {
            svg.Draw("polyline", ("points", Points(diagram.Edges[flow.Id])), ("fill", "none"), ("stroke", Palette.Halo), ("stroke-width", 9), ("stroke-linejoin", "round"), ("stroke-linecap", "round"));
        }

        foreach (var flow in flows)
        {
            var edge = diagram.Edges[flow.Id];
            var mark = marks.Flows.GetValueOrDefault(flow.Id);
            svg.Open("g", ("data-flow", flow.Id.Value), ("id", marks.IdPrefix is { } prefix ? prefix + flow.Id.Value : null));
            svg.Open("title").Write(mark?.Title ?? flow.Name ?? "").Close();
            svg.Draw("polyline", ("class", mark is { IsFresh: true } ? "just-taken" : null), ("points", Points(edge)), ("fill", "none"), ("stroke", mark is null ? Palette.Quiet : Palette.Line(mark.State)), ("stroke-width", mark?.Width ?? (mark is null ? 1.3 : 2.2)), ("stroke-linejoin", "round"), ("stroke-dasharray", mark?.State == NodeState.Removed ? "6 4" : null), ("marker-end", $"url(#{marks.IdPrefix}{(mark is null ? "arrow" : Palette.Arrow(mark.State))})"));
            var name = mark?.Counts is { } counts ? $"{flow.Name} {counts}".Trim() : mark is { Times: > 1 } or { Width: not null } ? $"{flow.Name} ×{mark.Times}".Trim() : flow.Name;
            if (!string.IsNullOrWhiteSpace(name))
            {
                FlowLabel(svg, name, edge, mark is null ? Palette.Ink : Palette.Line(mark.State));
            }

            if (mark?.Sign is { } sign)
            {
                FlowSign(svg, sign, edge, Palette.Line(mark.State));
            }

            svg.Close();
        }
    }

    private static void FlowLabel(Svg svg, string name, DiagramEdge edge, string color)
    {
        var middle = edge.Waypoints[(edge.Waypoints.Length - 1) / 2];
        var next = edge.Waypoints[((edge.Waypoints.Length - 1) / 2) + 1];
        var box = edge.Label ?? new DiagramBounds(((middle.X + next.X) / 2) - 45, ((middle.Y + next.Y) / 2) - 18, 90, 14);
        Outside(svg, name, box, color);
    }

    // On the first piece of the line, away from the label and from the arrow head.
    private static void FlowSign(Svg svg, string sign, DiagramEdge edge, string color)
    {
        var (from, to) = (edge.Waypoints[0], edge.Waypoints[1]);
        var (x, y) = (from.X + ((to.X - from.X) * 0.4), from.Y + ((to.Y - from.Y) * 0.4));
        svg.Draw("circle", ("cx", x), ("cy", y), ("r", 9.0), ("fill", color));
        svg.Open("text", ("x", x), ("y", y + 4.8), ("text-anchor", "middle"), ("font-size", 14), ("font-weight", "700"), ("fill", Palette.Paper)).Write(sign).Close();
    }

    // A white edge around the letters keeps a label readable where it touches a line.
    private static void Outside(Svg svg, string text, DiagramBounds box, string color)
    {
        var lines = Label.Break(text, Math.Max(box.Width, 54) * 1.3, LabelSize, 4);
        for (var i = 0; i < lines.Count; i++)
        {
            svg.Open("text", ("x", box.X + (box.Width / 2)), ("y", box.Y + 12 + (i * 16)), ("text-anchor", "middle"), ("font-size", LabelSize), ("fill", color), ("stroke", Palette.Paper), ("stroke-width", 3), ("paint-order", "stroke"));
            svg.Write(lines[i]).Close();
        }
    }

    private static bool LiesLow(ProcessDiagram diagram, ElementId boundary, DiagramBounds box) =>
        diagram.Shapes.TryGetValue(boundary, out var shape) && shape.Bounds.Y + (shape.Bounds.Height / 2) > box.Y + (box.Height / 2);

    private static string Points(DiagramEdge edge) =>
        string.Join(' ', edge.Waypoints.Select(p => $"{Svg.Number(p.X)},{Svg.Number(p.Y)}"));

    private static void DrawNode(Svg svg, FlowNode node, ImmutableArray<FlowNode> nodes, ProcessDiagram diagram, Marks marks)
    {
        if (!diagram.Shapes.TryGetValue(node.Id, out var shape))
        {
            return;
        }

        var mark = marks.Nodes.GetValueOrDefault(node.Id);
        var below = nodes.OfType<BoundaryEvent>().Any(e => e.AttachedTo == node.Id && LiesLow(diagram, e.Id, shape.Bounds));
        NodeDrawing.Draw(svg, node, shape, mark, marks.Focus == node.Id, below, marks.IdPrefix);
        var hasOutsideLabel = node is StartEvent or EndEvent or BoundaryEvent or IntermediateCatchEvent or IntermediateThrowEvent or ExclusiveGateway or ParallelGateway or InclusiveGateway
            or EventBasedGateway;
        if (hasOutsideLabel && !string.IsNullOrWhiteSpace(node.Name))
        {
            var box = shape.Bounds;
            Outside(svg, node.Name, shape.Label ?? new DiagramBounds(box.X + (box.Width / 2) - 45, box.Y + box.Height + 4, 90, 14), Palette.Ink);
        }
    }
}
