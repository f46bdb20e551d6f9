using CaseFlow.Bpmn.Diagram;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;

namespace CaseFlow.Host.Drawing;

/// <summary>Draws one node in the notation of BPMN 2.0.2 §7.3 with its mark.</summary>
internal static class NodeDrawing
{
    private const double TextSize = 15;
    private const double SmallTextSize = 13;
    private const double CaptionSize = 13;
    private const double CaptionLine = 14;
    private const double SignRoom = 11;

    /// <summary>Draws the node.</summary>
    /// <param name="svg">The picture.</param>
    /// <param name="node">The node.</param>
    /// <param name="shape">Its place.</param>
    /// <param name="mark">Its mark; null when it was not visited.</param>
    /// <param name="isFocus">Whether a narrow picture begins here.</param>
    /// <param name="coveredBelow">Whether an event on the border covers its lower part.</param>
    /// <param name="idPrefix">What stands before its id; null for none.</param>
    public static void Draw(Svg svg, FlowNode node, DiagramShape shape, NodeMark? mark, bool isFocus, bool coveredBelow, string? idPrefix = null)
    {
        svg.Open("g", ("data-element", node.Id.Value), ("id", idPrefix is null ? null : idPrefix + node.Id.Value), ("data-focus", isFocus ? "1" : null));
        if (mark?.Address is { } address)
        {
            svg.Open("a", ("href", address), ("data-turbo", "false"));
        }

        svg.Open("title").Write(mark?.Title ?? node.Name ?? "").Close();
        var box = shape.Bounds;
        switch (node)
        {
            case StartEvent start:
                Circle(svg, box, mark, 1.5, twice: false, dashed: !start.Interrupting);
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
            case ExclusiveGateway or ParallelGateway or InclusiveGateway or EventBasedGateway:
                Gateway(svg, node, box, mark);
                break;
            default:
                Activity(svg, node, shape, mark, coveredBelow);
                break;
        }

        if (mark is not null)
        {
            Badge(svg, shape, mark);
        }

        if (mark?.Address is not null)
        {
            svg.Close();
        }

        svg.Close();
    }

    /// <summary>How the line of a part is broken that is gone or was called off; null for a whole line.</summary>
    /// <param name="mark">Its mark.</param>
    public static string? DashOf(NodeMark? mark) => mark?.State is NodeState.Cancelled or NodeState.Removed ? "6 4" : null;

    // The badge carries the step numbers; a late visit carries the word besides the colour. It moves down where a name stands above.
    public static void Badge(Svg svg, DiagramShape shape, NodeMark mark)
    {
        var box = shape.Bounds;
        var nameIsAbove = shape.Label is { } label && label.Y < box.Y && label.X < box.X + box.Width;
        var width = Math.Max(21, Label.WidthOf(mark.Numbers, 13) + 9);
        var (x, y) = (box.X - 9, nameIsAbove ? box.Y + box.Height - 12 : box.Y - 12);
        svg.Draw("rect", ("x", x), ("y", y), ("width", width), ("height", 20), ("rx", 10), ("fill", Palette.Line(mark)));
        svg.Open("text", ("x", x + (width / 2)), ("y", y + 14.6), ("text-anchor", "middle"), ("font-size", 13), ("font-weight", "700"), ("fill", Palette.Paper));
        svg.Write(mark.Numbers).Close();
        if (mark.Overdue is { } late)
        {
            var lateWidth = Label.WidthOf(late, 12.5) + 8;
            var lateX = x + width + 2;
            svg.Draw("rect", ("x", lateX), ("y", y), ("width", lateWidth), ("height", 20), ("rx", 3), ("fill", Palette.Late));
            svg.Open("text", ("x", lateX + (lateWidth / 2)), ("y", y + 14.6), ("text-anchor", "middle"), ("font-size", 12.5), ("font-weight", "700"), ("fill", Palette.Paper));
            svg.Write(late).Close();
        }
    }

    private static void Circle(Svg svg, DiagramBounds box, NodeMark? mark, double width, bool twice, bool dashed)
    {
        var (x, y, r) = (box.X + (box.Width / 2), box.Y + (box.Height / 2), box.Width / 2);
        var dash = dashed ? "4 3" : DashOf(mark);
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
        svg.Draw("polygon", ("points", corners), ("fill", Palette.Fill(mark)), ("stroke", Palette.Line(mark)), ("stroke-width", 1.8), ("stroke-dasharray", DashOf(mark)));
        if (node is InclusiveGateway)
        {
            svg.Draw("circle", ("cx", cx), ("cy", cy), ("r", w / 4.5), ("fill", "none"), ("stroke", Palette.Line(mark)), ("stroke-width", 3.0));
            return;
        }

        if (node is EventBasedGateway)
        {
            EventSign(svg, cx, cy, w, Palette.Line(mark));
            return;
        }

        var arm = w / 5;
        var cross = node is ExclusiveGateway
            ? Line(cx - arm, cy - arm, cx + arm, cy + arm) + Line(cx - arm, cy + arm, cx + arm, cy - arm)
            : Line(cx - (arm * 1.3), cy, cx + (arm * 1.3), cy) + Line(cx, cy - (arm * 1.3), cx, cy + (arm * 1.3));
        svg.Draw("path", ("d", cross), ("stroke", Palette.Line(mark)), ("stroke-width", 3.0), ("fill", "none"));
    }

    private static void EventSign(Svg svg, double cx, double cy, double w, string color)
    {
        svg.Draw("circle", ("cx", cx), ("cy", cy), ("r", w / 3.6), ("fill", "none"), ("stroke", color), ("stroke-width", 1.2));
        svg.Draw("circle", ("cx", cx), ("cy", cy), ("r", w / 4.4), ("fill", "none"), ("stroke", color), ("stroke-width", 1.2));
        var corners = Enumerable.Range(0, 5).Select(i => (Math.Tau * i / 5) - (Math.PI / 2))
            .Select(angle => $"{Svg.Number(cx + (w / 6.5 * Math.Cos(angle)))},{Svg.Number(cy + (w / 6.5 * Math.Sin(angle)))}");
        svg.Draw("polygon", ("points", string.Join(' ', corners)), ("fill", "none"), ("stroke", color), ("stroke-width", 1.2), ("data-sign", "event-gateway"));
    }

    private static string Line(double x1, double y1, double x2, double y2) =>
        $"M{Svg.Number(x1)} {Svg.Number(y1)}L{Svg.Number(x2)} {Svg.Number(y2)}";

    private static void Activity(Svg svg, FlowNode node, DiagramShape shape, NodeMark? mark, bool coveredBelow)
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
            ("stroke-dasharray", DashOf(mark) ?? (node is SubProcess { TriggeredByEvent: true } ? "2 3" : null)));
        TaskIcons.Draw(svg, node, box, mark is null ? Palette.Quiet : Palette.Line(mark));
        LoopMarks.Draw(svg, node, box, mark is null ? Palette.Quiet : Palette.Line(mark));
        var name = node.Name ?? "";
        if (isOpen)
        {
            Text(svg, Label.Break(name, box.Width - 30, TextSize, 1), box.X + (box.Width / 2), box.Y + 19, TextSize, "600");
            return;
        }

        var captions = mark?.Captions ?? [];
        var sign = coveredBelow ? 0 : LoopMarks.RoomOf(node);
        var room = (captions.Length == 0 ? 0 : (captions.Length * CaptionLine) + 3) + sign;
        // Where an event sits on the lower border, who and when move to the top and the name between.
        var nameBox = coveredBelow ? new DiagramBounds(box.X, box.Y + room - SignRoom + 4, box.Width, box.Height - 10) : box;
        Name(svg, name, nameBox, room);
        var bottom = coveredBelow ? box.Y + room : box.Y + box.Height - 5 - sign;
        for (var i = 0; i < captions.Length; i++)
        {
            svg.Open("text", ("x", box.X + (box.Width / 2) + (coveredBelow ? 5 : 0)), ("y", bottom - ((captions.Length - 1 - i) * CaptionLine)), ("text-anchor", "middle"), ("font-size", CaptionSize), ("fill", Palette.Ink));
            svg.Write(Label.Line(captions[i], box.Width - 4, CaptionSize)).Close();
        }
    }

    // The name stands in the middle of what the captions leave, below the sign of the task's kind; a long one is written smaller.
    private static void Name(Svg svg, string name, DiagramBounds box, double captions)
    {
        var size = Label.Break(name, box.Width - 6, TextSize, 9).Count <= 2 ? TextSize : SmallTextSize;
        var lines = Label.Break(name, box.Width - 6, size, 3);
        var room = box.Height - captions - SignRoom;
        var first = box.Y + SignRoom + ((room - (lines.Count * (size + 2))) / 2) + size - 1;
        Text(svg, lines, box.X + (box.Width / 2), first, size, null);
    }

    private static void Text(Svg svg, IReadOnlyList<string> lines, double x, double y, double size, string? weight)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            svg.Open("text", ("x", x), ("y", y + (i * (size + 2))), ("text-anchor", "middle"), ("font-size", size), ("font-weight", weight), ("fill", Palette.Ink));
            svg.Write(lines[i]).Close();
        }
    }
}
