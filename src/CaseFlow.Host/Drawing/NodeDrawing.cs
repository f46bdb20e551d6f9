using CaseFlow.Bpmn.Diagram;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;

namespace CaseFlow.Host.Drawing;

/// <summary>Draws one node in the notation of BPMN 2.0.2 §7.3 with its mark.</summary>
internal static class NodeDrawing
{
    private const double TextSize = 12;

    /// <summary>Draws the node.</summary>
    /// <param name="svg">The picture.</param>
    /// <param name="node">The node.</param>
    /// <param name="shape">Its place.</param>
    /// <param name="mark">Its mark; null when it was not visited.</param>
    public static void Draw(Svg svg, FlowNode node, DiagramShape shape, NodeMark? mark)
    {
        svg.Open("g", ("data-element", node.Id.Value), ("data-active", mark?.State == NodeState.Active ? "1" : null));
        svg.Open("title").Write(mark?.Title ?? node.Name ?? node.Id.Value).Close();
        var box = shape.Bounds;
        switch (node)
        {
            case StartEvent start:
                Circle(svg, box, mark, 1.5, twice: false, dashed: false);
                EventIcons.Draw(svg, start.Definition, box, Palette.Line(mark), filled: false);
                break;
            case EndEvent end:
                Circle(svg, box, mark, 3.5, twice: false, dashed: false);
                EventIcons.Draw(svg, end.Definition, box, Palette.Line(mark), filled: true);
                break;
            case BoundaryEvent boundary:
                Circle(svg, box, mark, 1.5, twice: true, dashed: !boundary.Interrupting);
                EventIcons.Draw(svg, boundary.Definition, box, Palette.Line(mark), filled: false);
                break;
            case IntermediateCatchEvent caught:
                Circle(svg, box, mark, 1.5, twice: true, dashed: false);
                EventIcons.Draw(svg, caught.Definition, box, Palette.Line(mark), filled: false);
                break;
            case IntermediateThrowEvent thrown:
                Circle(svg, box, mark, 1.5, twice: true, dashed: false);
                EventIcons.Draw(svg, thrown.Definition, box, Palette.Line(mark), filled: true);
                break;
            case ExclusiveGateway or ParallelGateway:
                Gateway(svg, node, box, mark);
                break;
            default:
                Activity(svg, node, shape, mark);
                break;
        }

        if (mark is not null)
        {
            Badge(svg, box, mark);
        }

        svg.Close();
    }

    private static void Circle(Svg svg, DiagramBounds box, NodeMark? mark, double width, bool twice, bool dashed)
    {
        var (x, y, r) = (box.X + (box.Width / 2), box.Y + (box.Height / 2), box.Width / 2);
        var dash = dashed ? "4 3" : null;
        svg.Draw("circle", ("cx", x), ("cy", y), ("r", r), ("fill", Palette.Fill(mark)), ("stroke", Palette.Line(mark)), ("stroke-width", width), ("stroke-dasharray", dash));
        if (twice)
        {
            svg.Draw("circle", ("cx", x), ("cy", y), ("r", r - 3), ("fill", "none"), ("stroke", Palette.Line(mark)), ("stroke-width", width), ("stroke-dasharray", dash));
        }
    }

    private static void Gateway(Svg svg, FlowNode node, DiagramBounds box, NodeMark? mark)
    {
        var (x, y, w, h) = (box.X, box.Y, box.Width, box.Height);
        var (cx, cy) = (x + (w / 2), y + (h / 2));
        var corners = $"{Svg.Number(cx)},{Svg.Number(y)} {Svg.Number(x + w)},{Svg.Number(cy)} {Svg.Number(cx)},{Svg.Number(y + h)} {Svg.Number(x)},{Svg.Number(cy)}";
        svg.Draw("polygon", ("points", corners), ("fill", Palette.Fill(mark)), ("stroke", Palette.Line(mark)), ("stroke-width", 1.8));
        var arm = w / 5;
        var cross = node is ExclusiveGateway
            ? Line(cx - arm, cy - arm, cx + arm, cy + arm) + Line(cx - arm, cy + arm, cx + arm, cy - arm)
            : Line(cx - (arm * 1.3), cy, cx + (arm * 1.3), cy) + Line(cx, cy - (arm * 1.3), cx, cy + (arm * 1.3));
        svg.Draw("path", ("d", cross), ("stroke", Palette.Line(mark)), ("stroke-width", 3.0), ("fill", "none"));
    }

    private static string Line(double x1, double y1, double x2, double y2) =>
        $"M{Svg.Number(x1)} {Svg.Number(y1)}L{Svg.Number(x2)} {Svg.Number(y2)}";

    private static void Activity(Svg svg, FlowNode node, DiagramShape shape, NodeMark? mark)
    {
        var box = shape.Bounds;
        var isOpen = node is SubProcess && shape.IsExpanded;
        svg.Draw(
            "rect",
            ("x", box.X),
            ("y", box.Y),
            ("width", box.Width),
            ("height", box.Height),
            ("rx", 8),
            ("fill", isOpen && mark is null ? Palette.Paper : Palette.Fill(mark)),
            ("fill-opacity", isOpen ? "0.45" : null),
            ("stroke", Palette.Line(mark)),
            ("stroke-width", node is CallActivity ? 4.0 : mark?.State == NodeState.Active ? 2.8 : 1.6),
            ("stroke-dasharray", mark?.State == NodeState.Cancelled ? "6 4" : null));
        TaskIcons.Draw(svg, node, box, mark is null ? Palette.Quiet : Palette.Line(mark));
        var name = node.Name ?? "";
        if (isOpen)
        {
            Text(svg, Label.Break(name, box.Width - 30, TextSize, 1), box.X + (box.Width / 2), box.Y + 17, "600");
            return;
        }

        var room = mark?.Caption is null ? box.Height : box.Height - 14;
        var lines = Label.Break(name, box.Width - 14, TextSize, 3);
        Text(svg, lines, box.X + (box.Width / 2), box.Y + (room / 2) + 4 - ((lines.Count - 1) * 7.5), null);
        if (mark?.Caption is { } caption)
        {
            svg.Open("text", ("x", box.X + (box.Width / 2)), ("y", box.Y + box.Height - 6), ("text-anchor", "middle"), ("font-size", 9.5), ("fill", Palette.Ink));
            svg.Write(Label.Line(caption, box.Width - 6, 9.5)).Close();
        }
    }

    private static void Text(Svg svg, IReadOnlyList<string> lines, double x, double y, string? weight)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            svg.Open("text", ("x", x), ("y", y + (i * 15)), ("text-anchor", "middle"), ("font-size", TextSize), ("font-weight", weight), ("fill", Palette.Ink));
            svg.Write(lines[i]).Close();
        }
    }

    // The badge carries the step numbers; a late visit carries the word besides the colour.
    private static void Badge(Svg svg, DiagramBounds box, NodeMark mark)
    {
        var width = Math.Max(18, Label.WidthOf(mark.Numbers, 11) + 8);
        var (x, y) = (box.X - 7, box.Y - 10);
        svg.Draw("rect", ("x", x), ("y", y), ("width", width), ("height", 18), ("rx", 9), ("fill", Palette.Line(mark)));
        svg.Open("text", ("x", x + (width / 2)), ("y", y + 13), ("text-anchor", "middle"), ("font-size", 11), ("font-weight", "700"), ("fill", Palette.Paper));
        svg.Write(mark.Numbers).Close();
        if (mark.Overdue is { } late)
        {
            var lateWidth = Label.WidthOf(late, 10) + 8;
            var lateX = box.X + box.Width - lateWidth + 6;
            svg.Draw("rect", ("x", lateX), ("y", box.Y - 9), ("width", lateWidth), ("height", 16), ("rx", 3), ("fill", Palette.Late));
            svg.Open("text", ("x", lateX + (lateWidth / 2)), ("y", box.Y + 3), ("text-anchor", "middle"), ("font-size", 10), ("font-weight", "700"), ("fill", Palette.Paper));
            svg.Write(late).Close();
        }
    }
}
